// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.proxy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

import org.zatoee.core.http.HttpCall;

/**
 * What a proxy that is trusted shares with the servers. Thread-safe.
 *
 * @param value the token; empty if there is none: nobody shows it then
 */
public record ProxyToken(String value) {

    /** The header that has it. */
    public static final String HEADER = "X-Zato-TLS-Proxy-Token";

    public ProxyToken {
        Objects.requireNonNull(value, "value");
    }

    /** Whether a call shows it. */
    public boolean isShownBy(HttpCall call) {
        if (value.isEmpty()) {
            return false;
        }
        String shown = call.header(HEADER);
        return shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the token: what is printed ends in logs. */
    @Override
    public String toString() {
        return value.isEmpty() ? "no proxy" : "a proxy";
    }
}
