// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.login;

import java.time.Duration;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.zatoee.core.security.refusal.TooManyRequestsException;

/** Failed log-ins by key, as many keys as fit; the memory for them is bounded. Thread-safe. */
final class FailureCounts<K> {

    /** A lock of five minutes, and the five minutes after it in which it is remembered. */
    private static final Duration REMEMBERED = Duration.ofMinutes(11);

    private final Cache<K, Failures> failures;
    private final int threshold;
    private final LongSupplier nanoTime;

    FailureCounts(int threshold, int maxKeys, LongSupplier nanoTime) {
        this.threshold = threshold;
        this.nanoTime = nanoTime;
        this.failures = Caffeine.newBuilder()
                .maximumSize(maxKeys)
                .expireAfterWrite(REMEMBERED)
                .ticker(nanoTime::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    void check(K key) {
        Failures known = failures.getIfPresent(key);
        if (known != null) {
            long lockedFor = known.lockedFor(nanoTime.getAsLong());
            if (lockedFor > 0) {
                throw new TooManyRequestsException("Too many failed log-ins, try later", Duration.ofNanos(lockedFor));
            }
        }
    }

    void add(K key) {
        long now = nanoTime.getAsLong();
        failures.asMap()
                .compute(key, (same, known) -> known == null ? Failures.first(now) : known.oneMore(now, threshold));
    }

    void forget(K key) {
        if (failures.getIfPresent(key) != null) {
            failures.invalidate(key);
        }
    }

    long size() {
        failures.cleanUp();
        return failures.estimatedSize();
    }
}
