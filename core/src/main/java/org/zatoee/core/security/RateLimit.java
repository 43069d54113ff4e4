// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.address.IpAddress;
import org.zatoee.core.http.address.IpRange;

/**
 * One line of {@link RateLimits}: how often callers from some addresses may call, all of them together.
 *
 * @param source the addresses; null for all
 * @param limit how many calls; {@link #UNLIMITED} for any number
 * @param window in how much time
 */
public record RateLimit(@Nullable IpRange source, long limit, Duration window) {

    /** Any number of calls. */
    public static final long UNLIMITED = -1;

    public RateLimit {
        Objects.requireNonNull(window, "window");
    }

    /** Whether it is for callers from an address; what is no address is only of those from anywhere. */
    public boolean isFor(@Nullable IpAddress address) {
        return source == null || (address != null && source.contains(address));
    }

    /** Whether there is nothing to count. */
    public boolean isUnlimited() {
        return limit == UNLIMITED;
    }
}
