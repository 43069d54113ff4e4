// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.address;

import java.util.Collection;
import java.util.List;

/**
 * Ranges of IP addresses that are allowed. Immutable, thread-safe.
 *
 * @param ranges the ranges; none: every address is allowed
 */
public record IpRanges(List<IpRange> ranges) {

    /** Every address. */
    public static final IpRanges ANY = new IpRanges(List.of());

    public IpRanges {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads ranges such as {@code 10.0.0.0/8}; none: every address.
     *
     * @throws IllegalArgumentException in words, if one is none
     */
    public static IpRanges of(Collection<String> texts) {
        return texts.isEmpty()
                ? ANY
                : new IpRanges(texts.stream().map(IpRange::parse).toList());
    }

    /** Whether every address is allowed: there is nothing to be looked at then. */
    public boolean isAny() {
        return ranges.isEmpty();
    }

    /** Whether an address, as text, is allowed; what is no address is allowed only if every address is. */
    public boolean allow(String address) {
        if (isAny()) {
            return true;
        }
        try {
            IpAddress parsed = IpAddress.parse(address);
            return ranges.stream().anyMatch(range -> range.contains(parsed));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The ranges as they were written. */
    public List<String> texts() {
        return ranges.stream().map(IpRange::text).toList();
    }
}
