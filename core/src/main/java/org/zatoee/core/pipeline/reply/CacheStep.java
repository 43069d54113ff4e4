// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.reply;

import java.time.Duration;
import java.util.Locale;

import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;

/**
 * Gives replies again where the channel says for how long ({@code cache_expiry}): successful ones, to GET and POST. It
 * stands behind security and the limits, which are for every call.
 */
public final class CacheStep implements Step {

    private final ReplyCache cache;
    private final Step next;

    public CacheStep(ReplyCache cache, Step next) {
        this.cache = cache;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        Duration expiry = invocation.channel().rules().cacheExpiry();
        if (expiry.isZero() || !isCacheable(invocation)) {
            return next.apply(invocation);
        }
        CacheKey key = CacheKey.of(invocation);
        HttpReply known = cache.find(key);
        if (known != null) {
            return known;
        }
        HttpReply reply = next.apply(invocation);
        if (mayBeKept(reply)) {
            cache.keep(key, reply, expiry);
        }
        return reply;
    }

    /** What is not in memory cannot be compared. */
    private static boolean isCacheable(Invocation invocation) {
        String method = invocation.method();
        return invocation.stream() == null && (method.equals("GET") || method.equals("POST"));
    }

    /** What is never in memory as a whole cannot be; and a service can say that a reply is for one caller only (RFC 9111, section 5.2.2). */
    private static boolean mayBeKept(HttpReply reply) {
        String control = reply.header("Cache-Control").toLowerCase(Locale.ROOT);
        return reply.status() == 200
                && reply.stream() == null
                && !control.contains("no-store")
                && !control.contains("private")
                && reply.header("Set-Cookie").isEmpty();
    }
}
