// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.certificate;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.proxy.ProxyToken;
import org.zatoee.core.security.CertificateCondition;
import org.zatoee.core.security.TlsChannel;

/**
 * Whether callers have shown a certificate that meets conditions: to the server itself, or to a proxy in front of it
 * that ends TLS and puts the fields into {@code X-Zato-TLS-<FIELD>} headers. Such headers are believed only from a
 * proxy that knows the token it shares with the servers. Thread-safe.
 *
 * @param proxyToken the token; an empty one to believe no headers at all
 */
public record CertificateCheck(ProxyToken proxyToken) {

    private static final String FIELD_PREFIX = "X-Zato-TLS-";

    public CertificateCheck {
        Objects.requireNonNull(proxyToken, "proxyToken");
    }

    /** Whether a call shows a certificate that meets all conditions of a definition. */
    public boolean meets(HttpCall call, TlsChannel definition) {
        CertificateFields fields = fields(call);
        return fields != null
                && !definition.conditions().isEmpty()
                && definition.conditions().stream().allMatch(condition -> meets(fields, condition));
    }

    private @Nullable CertificateFields fields(HttpCall call) {
        if (call.clientCertificate().isPresent()) {
            return new X509Fields(call.clientCertificate().get());
        }
        return proxyToken.isShownBy(call) ? field -> call.header(FIELD_PREFIX + field) : null;
    }

    private static boolean meets(CertificateFields fields, CertificateCondition condition) {
        String value = fields.value(condition.field());
        return value != null && normalised(condition.field(), value).equals(condition.value());
    }

    /** Proxies write numbers in several ways. */
    private static String normalised(String field, String value) {
        return switch (field) {
            case "SERIAL" ->
                value.replaceAll("[: ]", "").toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
            case "FINGERPRINT" -> value.replaceAll("[: ]", "").toLowerCase(Locale.ROOT);
            default -> value;
        };
    }
}
