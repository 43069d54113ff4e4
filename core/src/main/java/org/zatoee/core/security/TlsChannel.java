// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A client certificate whose fields have certain values (mutual TLS).
 *
 * @param basics what all types have
 * @param conditions all of which a certificate has to meet; none: no certificate does
 */
public record TlsChannel(SecurityBasics basics, List<CertificateCondition> conditions) implements SecurityDefinition {

    /** The type on the wire. */
    public static final String TYPE = "tls_channel_sec";

    public TlsChannel {
        Objects.requireNonNull(basics, "basics");
        conditions = List.copyOf(conditions);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String username() {
        return "";
    }

    @Override
    public Optional<String> challenge() {
        return Optional.of("zato-tls-channel-sec");
    }
}
