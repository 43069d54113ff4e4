// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.data.KeyValues;

import static org.zatoee.service.data.KeyRules.checked;

/** Texts under keys, in memory. Thread-safe. */
public final class TestKeyValues implements KeyValues {

    private final LongSupplier nanoTime;
    private final Map<String, Kept> kept = new HashMap<>();

    /** Texts that expire by a clock in nanoseconds. */
    public TestKeyValues(LongSupplier nanoTime) {
        this.nanoTime = Objects.requireNonNull(nanoTime, "nanoTime");
    }

    @Override
    public synchronized Optional<String> get(String key) {
        Kept found = find(key);
        return found == null ? Optional.empty() : Optional.ofNullable(found.text);
    }

    @Override
    public synchronized void set(String key, String value) {
        kept.put(checked(key), new Kept(value));
    }

    @Override
    public synchronized void set(String key, String value, Duration ttl) {
        set(key, value);
        expire(key, ttl);
    }

    @Override
    public synchronized boolean setIfAbsent(String key, String value, Duration ttl) {
        if (find(key) != null) {
            return false;
        }
        set(key, value, ttl);
        return true;
    }

    @Override
    public synchronized long increment(String key, long by) {
        Kept found = findOrAdd(key);
        long now = (found.text == null ? 0 : Long.parseLong(found.text)) + by;
        found.text = Long.toString(now);
        return now;
    }

    @Override
    public synchronized boolean expire(String key, Duration ttl) {
        Kept found = find(key);
        if (ttl.toMillis() < 1) {
            throw new IllegalArgumentException("A value is kept for at least a millisecond, not " + ttl);
        }
        if (found != null) {
            found.expires = true;
            found.end = nanoTime.getAsLong() + ttl.toNanos();
        }
        return found != null;
    }

    @Override
    public synchronized boolean delete(String key) {
        boolean there = find(key) != null;
        kept.remove(key);
        return there;
    }

    @Override
    public synchronized Map<String, String> fields(String key) {
        Kept found = find(key);
        return found == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(found.fields));
    }

    @Override
    public synchronized void setField(String key, String field, String value) {
        findOrAdd(key).fields.put(field, value);
    }

    @Override
    public synchronized boolean deleteField(String key, String field) {
        Kept found = find(key);
        return found != null && found.fields.remove(field) != null;
    }

    private @Nullable Kept find(String key) {
        Kept found = kept.get(checked(key));
        return found == null || (found.expires && nanoTime.getAsLong() - found.end >= 0) ? null : found;
    }

    private Kept findOrAdd(String key) {
        Kept found = find(key);
        if (found == null) {
            found = new Kept(null);
            kept.put(key, found);
        }
        return found;
    }

    private static final class Kept {

        private final Map<String, String> fields = new TreeMap<>();
        private @Nullable String text;
        private boolean expires;
        private long end;

        Kept(@Nullable String text) {
            this.text = text;
        }
    }
}
