// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.Objects;

/**
 * What is secret between the servers of a cluster, and its proxies.
 *
 * @param cryptoKeys the keys of the cluster
 * @param tlsProxyToken what a proxy shows that ends TLS and passes on client certificates; empty for no such proxy
 */
public record SecuritySettings(CryptoKeys cryptoKeys, String tlsProxyToken) {

    /** Nothing: no secrets can be kept, no proxy is believed. */
    public static final SecuritySettings NONE = new SecuritySettings(CryptoKeys.NONE, "");

    private static final int SHORTEST_TOKEN = 16;

    public SecuritySettings {
        Objects.requireNonNull(cryptoKeys, "cryptoKeys");
        Objects.requireNonNull(tlsProxyToken, "tlsProxyToken");
    }

    static SecuritySettings of(Settings settings) {
        String token = settings.text("zato.http.tls-proxy-token", "");
        if (!token.isEmpty() && token.length() < SHORTEST_TOKEN) {
            throw new SettingsException(
                    "Setting zato.http.tls-proxy-token needs at least " + SHORTEST_TOKEN + " characters");
        }
        return new SecuritySettings(CryptoKeys.parse(settings.secret(CryptoKeys.SETTING)), token);
    }

    /** Without secrets: what is printed ends in logs. */
    @Override
    public String toString() {
        return cryptoKeys.toString();
    }
}
