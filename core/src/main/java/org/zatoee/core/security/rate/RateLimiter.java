// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.rate;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.address.IpAddress;
import org.zatoee.core.security.RateLimit;
import org.zatoee.core.security.refusal.ForbiddenException;
import org.zatoee.core.security.refusal.TooManyRequestsException;

/** Keeps callers to rate limits. Thread-safe. */
public final class RateLimiter {

    private static final RateVerdict UNLIMITED = new RateVerdict(Map.of());

    private final RateCounters cluster;
    private final RateCounters own;

    /**
     * A limiter.
     *
     * @param cluster counts for limits that are exact
     * @param own counts for those that are approximate
     */
    public RateLimiter(RateCounters cluster, RateCounters own) {
        this.cluster = Objects.requireNonNull(cluster, "cluster");
        this.own = Objects.requireNonNull(own, "own");
    }

    /**
     * Counts a call.
     *
     * @param address where the caller is
     * @throws TooManyRequestsException if there were too many before it
     * @throws ForbiddenException if no line is for the address
     */
    public RateVerdict check(Limited limited, String address) {
        if (limited.limits().isEmpty()) {
            return UNLIMITED;
        }
        List<RateLimit> lines = limited.limits().lines();
        IpAddress parsed = parse(address);
        for (RateLimit line : lines) {
            if (line.isFor(parsed)) {
                return line.isUnlimited() ? UNLIMITED : count(limited, line);
            }
        }
        throw new ForbiddenException("The rate limits of the " + limited.kind() + " have no line for this address");
    }

    private RateVerdict count(Limited limited, RateLimit limit) {
        RateCounters counters = limited.limits().exact() ? cluster : own;
        RateCount count = counters.count(limited.key(limit), limit.limit(), limit.window());
        Map<String, String> headers = Map.of(
                "X-RateLimit-Limit", Long.toString(limit.limit()),
                "X-RateLimit-Remaining", Long.toString(count.remaining()));
        if (!count.allowed()) {
            throw new TooManyRequestsException(
                    "The rate limit of the " + limited.kind() + " is reached", count.resetIn(), headers);
        }
        return new RateVerdict(headers);
    }

    private static @Nullable IpAddress parse(String address) {
        try {
            return IpAddress.parse(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
