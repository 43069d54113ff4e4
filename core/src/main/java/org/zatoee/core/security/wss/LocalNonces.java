// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.wss;

import java.time.Duration;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

/** Nonces in the memory of one server, as many as fit. Thread-safe. */
public final class LocalNonces implements NonceRegister {

    private static final int MAX_NONCES = 100_000;

    private final Cache<Nonce, Duration> nonces;

    /** On a clock that only goes forward, in nanoseconds. */
    public LocalNonces(LongSupplier nanoTime) {
        this.nonces = Caffeine.newBuilder()
                .maximumSize(MAX_NONCES)
                .expireAfter(Expiry.<Nonce, Duration>writing((nonce, remembered) -> remembered))
                .ticker(nanoTime::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public boolean add(long definitionId, String nonce, Duration remembered) {
        return nonces.asMap().putIfAbsent(new Nonce(definitionId, nonce), remembered) == null;
    }

    private record Nonce(long definitionId, String text) {}
}
