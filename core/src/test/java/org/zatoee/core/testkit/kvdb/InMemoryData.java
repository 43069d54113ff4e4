// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/** What a key/value database in memory holds: who claimed it, and who holds which lock until when. Thread-safe. */
final class InMemoryData {

    private final LongSupplier nanoTime;
    private final Map<String, Holding> locks = new HashMap<>();
    private @Nullable String cluster;
    private long fence;

    InMemoryData(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The cluster that claimed it: this one if none did before. */
    synchronized String claim(String clusterName) {
        if (cluster == null) {
            cluster = clusterName;
        }
        return cluster;
    }

    /** The fencing number; 0 if another holds it. */
    synchronized long take(String lock, String token, Duration ttl) {
        if (holding(lock) != null) {
            return 0;
        }
        hold(lock, token, ttl);
        fence++;
        return fence;
    }

    synchronized boolean renew(String lock, String token, Duration ttl) {
        if (!isHeldBy(lock, token)) {
            return false;
        }
        hold(lock, token, ttl);
        return true;
    }

    synchronized boolean release(String lock, String token) {
        boolean held = isHeldBy(lock, token);
        if (held) {
            locks.remove(lock);
            notifyAll();
        }
        return held;
    }

    /** Waits until a lock is released, or a moment: a clock that is advanced by hand wakes no one. */
    synchronized void awaitRelease() throws InterruptedException {
        wait(1);
    }

    long now() {
        return nanoTime.getAsLong();
    }

    private void hold(String lock, String token, Duration ttl) {
        locks.put(lock, new Holding(token, now(), ttl.toNanos()));
    }

    synchronized boolean isHeldBy(String lock, String token) {
        Holding holding = holding(lock);
        return holding != null && holding.token().equals(token);
    }

    private @Nullable Holding holding(String lock) {
        Holding holding = locks.get(lock);
        return holding == null || now() - holding.since() >= holding.nanos() ? null : holding;
    }

    private record Holding(String token, long since, long nanos) {}
}
