// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.data.HeldLock;

/** The locks of a test. Whoever waits for one in a test does so in vain, and at once. Not thread-safe. */
final class TestLocks {

    /** Somebody else's, until the end of the test. */
    private static final Holding OTHERS = new Holding(0, Instant.MAX);

    private final InstantSource clock;
    private final Map<String, Holding> holdings = new HashMap<>();
    private long lastFence;

    TestLocks(InstantSource clock) {
        this.clock = clock;
    }

    void takeForOthers(String name) {
        holdings.put(name, OTHERS);
    }

    HeldLock take(String name, Duration ttl) {
        if (holding(name) != null) {
            throw new ServiceException(ErrorCode.CONFLICT, "The lock '" + name + "' was not free in time");
        }
        lastFence++;
        hold(name, lastFence, ttl);
        return new TestLock(name, lastFence, this);
    }

    boolean isHeldBy(String name, long fence) {
        Holding holding = holding(name);
        return holding != null && holding.fence() == fence;
    }

    boolean renew(String name, long fence, Duration ttl) {
        boolean held = isHeldBy(name, fence);
        if (held) {
            hold(name, fence, ttl);
        }
        return held;
    }

    boolean release(String name, long fence) {
        boolean held = isHeldBy(name, fence);
        if (held) {
            holdings.remove(name);
        }
        return held;
    }

    private void hold(String name, long fence, Duration ttl) {
        holdings.put(name, new Holding(fence, clock.instant().plus(ttl)));
    }

    private @Nullable Holding holding(String name) {
        Holding holding = holdings.get(name);
        return holding == null || !clock.instant().isBefore(holding.end()) ? null : holding;
    }

    private record Holding(long fence, Instant end) {}
}
