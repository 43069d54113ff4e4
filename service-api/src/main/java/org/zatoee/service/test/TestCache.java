// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.data.Cache;

/** A cache without a bound, whose values are kept as they are. Not thread-safe. */
final class TestCache implements Cache {

    private final InstantSource clock;
    private final Map<String, Entry> entries = new HashMap<>();

    TestCache(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public <T> Optional<T> get(String key, Class<T> type) {
        Entry entry = entries.get(key);
        if (entry == null || !clock.instant().isBefore(entry.end())) {
            return Optional.empty();
        }
        if (!type.isInstance(entry.value())) {
            throw new ServiceException(ErrorCode.INTERNAL, "The value '" + key + "' is no " + type.getSimpleName());
        }
        return Optional.of(type.cast(entry.value()));
    }

    @Override
    public void put(String key, Object value) {
        entries.put(key, new Entry(value, Instant.MAX));
    }

    @Override
    public void put(String key, Object value, Duration ttl) {
        entries.put(key, new Entry(value, clock.instant().plus(ttl)));
    }

    @Override
    public void remove(String key) {
        entries.remove(key);
    }

    @Override
    public void clear() {
        entries.clear();
    }

    private record Entry(Object value, Instant end) {}
}
