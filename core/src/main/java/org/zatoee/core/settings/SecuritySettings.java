// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.zatoee.core.http.address.IpRange;

/**
 * What is secret between the servers of a cluster, and its proxies.
 *
 * @param cryptoKeys the keys of the cluster
 * @param tlsProxyToken what a proxy shows that is to be believed, wherever it is; empty for no such proxy
 * @param trustedProxies the addresses of proxies that are believed when they say where a call came from
 */
public record SecuritySettings(CryptoKeys cryptoKeys, String tlsProxyToken, List<IpRange> trustedProxies) {

    static final String TRUSTED_PROXIES = "zato.http.trusted-proxies";

    /** The balancer that an environment has on the same machine. */
    private static final String THIS_MACHINE = "127.0.0.0/8, ::1";

    /** No secrets can be kept; proxies on the same machine are believed. */
    public static final SecuritySettings DEFAULT = new SecuritySettings(CryptoKeys.NONE, "", proxies(THIS_MACHINE));

    private static final int SHORTEST_TOKEN = 16;

    public SecuritySettings {
        Objects.requireNonNull(cryptoKeys, "cryptoKeys");
        Objects.requireNonNull(tlsProxyToken, "tlsProxyToken");
        trustedProxies = List.copyOf(trustedProxies);
    }

    static SecuritySettings of(Settings settings) {
        String token = settings.text("zato.http.tls-proxy-token", "");
        if (!token.isEmpty() && token.length() < SHORTEST_TOKEN) {
            throw new SettingsException(
                    "Setting zato.http.tls-proxy-token needs at least " + SHORTEST_TOKEN + " characters");
        }
        return new SecuritySettings(
                CryptoKeys.parse(settings.secret(CryptoKeys.SETTING)),
                token,
                proxies(settings.text(TRUSTED_PROXIES, THIS_MACHINE)));
    }

    private static List<IpRange> proxies(String text) {
        try {
            return Pattern.compile("[,\\s]+")
                    .splitAsStream(text)
                    .filter(word -> !word.isEmpty())
                    .map(IpRange::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new SettingsException("Setting " + TRUSTED_PROXIES
                    + " must be addresses or networks such as 10.0.0.0/8, with commas between: " + e.getMessage());
        }
    }

    /** Without secrets: what is printed ends in logs. */
    @Override
    public String toString() {
        return cryptoKeys + ", proxies at "
                + trustedProxies.stream().map(IpRange::text).toList();
    }
}
