// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import org.zatoee.core.convert.ObjectConversion;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.data.Cache;

/** The caches of a server's services, which share one bound. What they hold keeps no class of a service loaded. Thread-safe. */
public final class ServiceCaches {

    /** What an entry takes besides its key and value, in bytes; an estimate. */
    private static final int OVERHEAD = 100;

    private static final Duration FOR_GOOD = Duration.ofNanos(Long.MAX_VALUE);

    private final com.github.benmanes.caffeine.cache.Cache<Key, Entry> entries;

    /**
     * Empty ones.
     *
     * @param maxBytes how much they may take in all
     * @param ticker tells when entries expire
     */
    public ServiceCaches(long maxBytes, Ticker ticker) {
        this.entries = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher(ServiceCaches::weight)
                .expireAfter(Expiry.<Key, Entry>writing((key, entry) -> entry.ttl()))
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** The cache of a name. */
    public Cache named(String name) {
        return new Named(Objects.requireNonNull(name, "name"));
    }

    private static int weight(Key key, Entry entry) {
        long bytes = OVERHEAD + 2L * (key.cache().length() + key.key().length()) + size(entry.value());
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }

    private static long size(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length;
        }
        return value instanceof String text ? 2L * text.length() : 0;
    }

    private record Key(String cache, String key) {}

    private record Entry(Object value, Duration ttl) {}

    private final class Named implements Cache {

        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public <T> Optional<T> get(String key, Class<T> type) {
            Entry entry = entries.getIfPresent(new Key(name, key));
            return entry == null ? Optional.empty() : Optional.of(converted(key, entry.value(), type));
        }

        private <T> T converted(String key, Object kept, Class<T> type) {
            if (type.isInstance(kept) && !(kept instanceof byte[])) {
                return type.cast(kept);
            }
            try {
                return ObjectConversion.read(ObjectConversion.bytes(kept), type);
            } catch (BadRequestException e) {
                throw new ServiceException(
                        ErrorCode.INTERNAL,
                        "The value '" + key + "' of cache '" + name + "' is no " + type.getSimpleName() + ": "
                                + e.getMessage(),
                        e);
            }
        }

        @Override
        public void put(String key, Object value) {
            put(key, value, FOR_GOOD);
        }

        @Override
        public void put(String key, Object value, Duration ttl) {
            entries.put(new Key(name, key), new Entry(ObjectConversion.detached(value), ttl));
        }

        @Override
        public void remove(String key) {
            entries.invalidate(new Key(name, key));
        }

        @Override
        public void clear() {
            entries.asMap().keySet().removeIf(key -> key.cache().equals(name));
        }
    }
}
