// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Base64;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.security.Jwt;

/**
 * Tokens that were good for one version of a definition, by their hash: to take one again costs microseconds, while a
 * signature of RSA or an elliptic curve costs tenths of a millisecond. A definition that changes has another version. What
 * was not good is not remembered, so that nobody can fill it. Thread-safe.
 */
final class VerifiedTokens {

    private static final int MAX_TOKENS = 20_000;

    private final InstantSource clock;
    private final Cache<Key, VerifiedToken> tokens = Caffeine.newBuilder()
            .maximumSize(MAX_TOKENS)
            .executor(Runnable::run)
            .build();

    VerifiedTokens(InstantSource clock) {
        this.clock = clock;
    }

    /** One that was good, and whose time is not over; null if there is none. */
    @Nullable
    VerifiedToken find(Key key) {
        VerifiedToken known = tokens.getIfPresent(key);
        if (known != null && !TokenClaims.isBeforeEnd(known.expires(), clock.instant())) {
            tokens.invalidate(key);
            return null;
        }
        return known;
    }

    void add(Key key, VerifiedToken token) {
        tokens.put(key, token);
    }

    /**
     * A token shown for a definition.
     *
     * @param hash that of the token: it is a secret as long as it is good
     */
    record Key(long id, long version, String hash) {

        static Key of(Jwt definition, String token) {
            return new Key(definition.id(), definition.version(), hash(token));
        }

        private static String hash(String token) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().encodeToString(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every JDK has SHA-256", e);
            }
        }
    }
}
