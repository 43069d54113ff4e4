// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.auth;

import java.security.MessageDigest;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.zatoee.core.security.SecurityDefinition;

/**
 * The last good credential of each version of a definition, as its code under a random key: to verify it again costs
 * microseconds. A definition that changes has another version, so what was good before counts no longer. Thread-safe.
 */
final class VerifiedCredentials {

    private static final int MAX_DEFINITIONS = 20_000;

    private final Map<Version, byte[]> codes;

    VerifiedCredentials() {
        Cache<Version, byte[]> cache = Caffeine.newBuilder()
                .maximumSize(MAX_DEFINITIONS)
                .executor(Runnable::run)
                .build();
        this.codes = cache.asMap();
    }

    boolean knows(SecurityDefinition definition, byte[] code) {
        byte[] good = codes.get(Version.of(definition));
        return good != null && MessageDigest.isEqual(good, code);
    }

    void add(SecurityDefinition definition, byte[] code) {
        codes.put(Version.of(definition), code);
    }

    private record Version(long id, long version) {
        static Version of(SecurityDefinition definition) {
            return new Version(definition.id(), definition.version());
        }
    }
}
