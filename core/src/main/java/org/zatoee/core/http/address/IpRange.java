// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.address;

import java.util.Objects;

/**
 * A range of IP addresses, or one (CIDR, RFC 4632). Immutable, thread-safe.
 *
 * @param text the range as written
 * @param network the first of its addresses
 * @param prefixLength how many leading bits its addresses share
 */
public record IpRange(String text, IpAddress network, int prefixLength) {

    public IpRange {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(network, "network");
    }

    /**
     * Reads {@code 10.0.0.0/8}, {@code 2001:db8::/32} or one address.
     *
     * @throws IllegalArgumentException in words, if it is none, or has bits set behind its prefix
     */
    public static IpRange parse(String text) {
        int slash = text.indexOf('/');
        IpAddress network = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
        int prefix = slash < 0 ? network.bitCount() : prefix(text, slash, network.bitCount());
        if (!network.hasOnlyZerosFrom(prefix)) {
            throw new IllegalArgumentException("'" + text + "' has bits set behind its prefix");
        }
        return new IpRange(text, network, prefix);
    }

    private static int prefix(String text, int slash, int bits) {
        String digits = text.substring(slash + 1);
        if (!digits.matches("[0-9]{1,3}") || Integer.parseInt(digits) > bits) {
            throw new IllegalArgumentException("'" + text + "' needs a prefix length of 0 to " + bits);
        }
        return Integer.parseInt(digits);
    }

    /** Whether an address is in it. */
    public boolean contains(IpAddress address) {
        return network.sharesBits(address, prefixLength);
    }
}
