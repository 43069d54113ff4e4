// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.reply;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.service.PingService;
import org.zatoee.core.service.assembly.PlatformServices;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyCacheTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AtomicLong nanos = new AtomicLong();
    private final ReplyCache cache = new ReplyCache(100_000, nanos::get);

    private static final Answering ANSWERING =
            Answering.of(PlatformServices.deployed(PingService.NAME, new PingService(() -> true)));

    private static CacheKey key(int number) {
        return new CacheKey("request " + number, 1, 0, "", 0, ANSWERING);
    }

    private static HttpReply reply(int bytes) {
        return new HttpReply(200, "text/plain", Map.of(), new byte[bytes]);
    }

    @Test
    void saysHowOldAReplyIsUntilItExpires() {
        cache.keep(key(1), reply(10), MINUTE);

        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(cache.find(key(1)).headers()).containsEntry("Age", "59");

        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(cache.find(key(1))).isNull();
    }

    @Test
    void countsTheTimeFromWhenAReplyWasKeptNotFromWhenItWasLastGiven() {
        cache.keep(key(1), reply(10), MINUTE);
        nanos.addAndGet(Duration.ofSeconds(40).toNanos());
        cache.find(key(1));
        nanos.addAndGet(Duration.ofSeconds(40).toNanos());

        assertThat(cache.find(key(1))).isNull();
    }

    @Test
    void isBoundedByItsBytes() {
        for (int i = 0; i < 1000; i++) {
            cache.keep(key(i), reply(1000), MINUTE);
        }

        assertThat(IntStream.range(0, 1000)
                        .filter(i -> cache.find(key(i)) != null)
                        .count())
                .isBetween(1L, 66L);
    }

    @Test
    void keepsNoReplyThatWouldPushOutManyOthers() {
        cache.keep(key(1), reply(20_000), MINUTE);

        assertThat(cache.find(key(1))).isNull();
    }
}
