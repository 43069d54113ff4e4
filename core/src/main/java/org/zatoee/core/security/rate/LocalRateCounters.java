// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.rate;

import java.time.Duration;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

/** Counts the calls of one server, in its memory. Thread-safe. */
public final class LocalRateCounters implements RateCounters {

    private static final int MAX_KEYS = 100_000;

    private final Cache<String, RateWindow> windows;
    private final LongSupplier nanoTime;

    /** On a clock that only goes forward, in nanoseconds. */
    public LocalRateCounters(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.windows = Caffeine.newBuilder()
                .maximumSize(MAX_KEYS)
                .expireAfter(Expiry.<String, RateWindow>creating((key, window) -> window.length()))
                .ticker(nanoTime::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public RateCount count(String key, long limit, Duration window) {
        RateWindow current = windows.get(key, same -> new RateWindow(window, nanoTime));
        return current.count(limit);
    }
}
