// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;

import static org.assertj.core.api.Assertions.assertThat;

/** How much of bodies is taken, together and by channel. */
class BodyMemoryTest extends PipelineTestCase {

    private static FakeCall postOf(int bytes) {
        return FakeCall.post("/hold", "").withBody(new ByteArrayInputStream(new byte[bytes]), bytes);
    }

    @Test
    void turnsCallersAwayWhileItHoldsAsMuchAsItCan() throws Exception {
        CountDownLatch inside = new CountDownLatch(10);
        CountDownLatch leave = new CountDownLatch(1);
        serve("/hold", byte[].class, String.class, (body, zato) -> {
            inside.countDown();
            leave.await();
            return "held";
        });
        ExecutorService callers = Executors.newFixedThreadPool(10);
        try {
            List<Future<HttpReply>> calls = IntStream.range(0, 10)
                    .mapToObj(i -> callers.submit(() -> send(postOf(1000))))
                    .toList();
            inside.await();

            HttpReply refused = send(postOf(1));

            error(refused, 503);
            assertThat(refused.headers()).containsEntry("Retry-After", "1").containsEntry("Connection", "close");
            leave.countDown();
            for (Future<HttpReply> call : calls) {
                assertThat(call.get().status()).isEqualTo(200);
            }
            assertThat(send(postOf(1)).status()).isEqualTo(200);
        } finally {
            leave.countDown();
            callers.shutdownNow();
        }
    }

    @Test
    void givesMemoryBackAfterFailures() {
        serve("/hold", byte[].class, String.class, (body, zato) -> {
            throw new IllegalStateException();
        });

        for (int i = 0; i < 50; i++) {
            error(send(postOf(1000)), 500);
            error(send(FakeCall.post("/hold", "").withBody(FakeCall.breakingOffAfter(900), 1000)), 400);
        }

        assertThat(log.lines()).hasSizeGreaterThan(50).noneMatch(line -> line.message()
                .contains("as many"));
        error(send(postOf(1000)), 500);
    }

    @Test
    void keepsToTheLimitOfTheChannel() {
        deploy("test.length", byte[].class, String.class, (body, zato) -> body.length + " bytes");
        mount(channel("test.length", "/small", DataFormat.JSON)
                .withRules(ChannelRules.builder().maxBodyBytes(10).build()));
        mount(channel("test.length", "/large", DataFormat.JSON)
                .withRules(ChannelRules.builder().maxBodyBytes(100_000).build()));

        assertThat(text(send(FakeCall.post("/small", "x".repeat(10))))).isEqualTo("10 bytes");
        assertThat(error(send(FakeCall.post("/small", "x".repeat(11))), 413))
                .containsEntry("details", "The body is larger than 10 bytes");
        assertThat(error(send(FakeCall.post("/large", "x".repeat(1001))), 413))
                .containsEntry("details", "The body is larger than 1000 bytes");
    }

    @Test
    void readsBodiesThatOutgrowTheFirstRoom() {
        byte[] large = new byte[300_000];
        new Random(7).nextBytes(large);
        try (LargePipeline pipeline = new LargePipeline()) {
            assertThat(pipeline.echo(large, large.length)).isEqualTo(large);
            assertThat(pipeline.echo(large, -1)).isEqualTo(large);
        }
    }

    /** A pipeline that takes more than those of the other tests. */
    private static final class LargePipeline extends PipelineTestCase implements AutoCloseable {

        LargePipeline() {
            super(new MemoryLimits(1_000_000, 2_000_000, CACHE));
            serve("/echo", byte[].class, byte[].class, (body, zato) -> body);
        }

        byte[] echo(byte[] body, long announced) {
            return send(FakeCall.post("/echo", "").withBody(new ByteArrayInputStream(body), announced))
                    .body();
        }

        @Override
        public void close() {
            releaseTheLog();
        }
    }
}
