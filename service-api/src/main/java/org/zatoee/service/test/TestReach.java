// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.service.data.Cache;

/** What a service reaches in a test. Not thread-safe. */
final class TestReach {

    final TestServices services = new TestServices();
    final TestConfig config = new TestConfig();
    final TestCrypto crypto = new TestCrypto();
    final Map<List<String>, String> translations = new HashMap<>();
    final TestLocks locks = new TestLocks(() -> clock().instant());
    final TestKeyValues keyValues = new TestKeyValues(this::nanoTime);
    private final Map<String, Cache> caches = new HashMap<>();
    InstantSource clock = InstantSource.fixed(Instant.parse("2030-01-31T12:00:00Z"));

    Cache cache(String name) {
        return caches.computeIfAbsent(name, first -> new TestCache(() -> clock.instant()));
    }

    InstantSource clock() {
        return clock;
    }

    private long nanoTime() {
        Instant now = clock.instant();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }
}
