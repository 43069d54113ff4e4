// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.rate;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Windows of one length, one after the other, and the calls in the current one. Thread-safe. */
final class RateWindow {

    private final Duration length;
    private final LongSupplier nanoTime;
    private long start;
    private long calls;

    RateWindow(Duration length, LongSupplier nanoTime) {
        this.length = length;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    Duration length() {
        return length;
    }

    synchronized RateCount count(long limit) {
        long now = nanoTime.getAsLong();
        if (now - start >= length.toNanos()) {
            start = now;
            calls = 0;
        }
        boolean allowed = calls < limit;
        if (allowed) {
            calls++;
        }
        return new RateCount(allowed, Math.max(0, limit - calls), length.minusNanos(now - start));
    }
}
