// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.reply;

import java.time.Duration;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpReply;

/** Replies to be given again, of all channels together bounded by their bytes; the least used go first. Thread-safe. */
public final class ReplyCache {

    /** What an entry takes besides the bytes of its body, roughly. */
    private static final int ENTRY_BYTES = 512;

    /** One reply may not push out all others. */
    private static final int LARGEST_SHARE = 8;

    private final long maxBytes;
    private final Ticker ticker;
    private final Cache<CacheKey, Entry> entries;

    /** A cache of so many bytes. */
    public ReplyCache(long maxBytes) {
        this(maxBytes, Ticker.systemTicker());
    }

    ReplyCache(long maxBytes, Ticker ticker) {
        this.maxBytes = maxBytes;
        this.ticker = ticker;
        this.entries = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((CacheKey key, Entry entry) -> weight(entry.reply()))
                .expireAfter(new OwnExpiry())
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** The reply to an equal request with its {@code Age} (RFC 9111, section 5.1); null if there is none. */
    @Nullable
    HttpReply find(CacheKey key) {
        Entry entry = entries.getIfPresent(key);
        if (entry == null) {
            return null;
        }
        long age = Duration.ofNanos(ticker.read() - entry.since()).toSeconds();
        return entry.reply().with(Map.of("Age", Long.toString(age)));
    }

    /** Keeps a reply, unless it is too large. */
    void keep(CacheKey key, HttpReply reply, Duration expiry) {
        if (weight(reply) <= maxBytes / LARGEST_SHARE) {
            entries.put(key, new Entry(reply, ticker.read(), expiry.toNanos()));
        }
    }

    private static int weight(HttpReply reply) {
        return reply.body().length + ENTRY_BYTES;
    }

    private record Entry(HttpReply reply, long since, long expiryNanos) {}

    /** Each entry expires as its channel says. */
    private static final class OwnExpiry implements Expiry<CacheKey, Entry> {

        @Override
        public long expireAfterCreate(CacheKey key, Entry entry, long now) {
            return entry.expiryNanos();
        }

        @Override
        public long expireAfterUpdate(CacheKey key, Entry entry, long now, long left) {
            return entry.expiryNanos();
        }

        @Override
        public long expireAfterRead(CacheKey key, Entry entry, long now, long left) {
            return left;
        }
    }
}
