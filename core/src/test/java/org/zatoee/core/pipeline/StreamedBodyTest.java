// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class StreamedBodyTest extends PipelineTestCase {

    private final AtomicReference<InputStream> seen = new AtomicReference<>();

    StreamedBodyTest() {
        // A body in memory would not fit.
        super(new MemoryLimits(100_000, 10, CACHE));
    }

    @BeforeEach
    void mount() {
        deploy("test.length", InputStream.class, String.class, (input, zato) -> {
            seen.set(input);
            return input.readAllBytes().length + " " + zato.request().body().length;
        });
        mount(channel("test.length", "/length", DataFormat.RAW));
    }

    private static InputStream zeros(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }

    @Test
    void isReadByTheServiceWithoutBeingHeldInMemory() {
        assertThat(text(send(FakeCall.post("/length", "").withBody(zeros(100_000), 100_000))))
                .isEqualTo("100000 0");
        assertThat(text(send(FakeCall.post("/length", "").withBody(zeros(99_999), -1))))
                .isEqualTo("99999 0");
    }

    @ParameterizedTest
    @CsvSource({
        "100001, 100001, 413, The body is larger than 100000 bytes",
        "100001, -1, 413, The body is larger than 100000 bytes",
        "9, 10, 400, The body is shorter than its Content-Length"
    })
    void hasTheLimitsOfEveryBody(int length, int announced, int status, String details) {
        HttpReply reply = send(FakeCall.post("/length", "").withBody(zeros(length), announced));

        assertThat(error(reply, status)).containsEntry("details", details);
    }

    @Test
    void thatBreaksOffIsTheCallersFault() {
        HttpReply reply = send(FakeCall.post("/length", "").withBody(FakeCall.breakingOffAfter(5), -1));

        assertThat(error(reply, 400)).containsEntry("details", "The body could not be read to its end");
    }

    @Test
    void isUnpackedAsItIsRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[100_001]);
        }

        assertThat(error(send(packed(packed.toByteArray())), 413))
                .containsEntry("details", "The body is larger than 100000 bytes");
        assertThat(error(send(packed("no gzip".getBytes(UTF_8))), 400))
                .extracting("details")
                .asString()
                .contains("gzip");
    }

    private static FakeCall packed(byte[] bytes) {
        return FakeCall.post("/length", "")
                .withHeader("Content-Encoding", "gzip")
                .withBody(new ByteArrayInputStream(bytes), bytes.length);
    }

    @Test
    void endsWithItsCall() {
        send(FakeCall.post("/length", "").withBody(zeros(5), 5));

        assertThatIOException().isThrownBy(() -> seen.get().read()).withMessageContaining("has ended");
    }

    @Test
    void endsWithACallThatWasGivenUp() throws Exception {
        CountDownLatch givenUp = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        AtomicReference<Exception> failure = new AtomicReference<>();
        deploy("test.slow", InputStream.class, String.class, (input, zato) -> {
            while (givenUp.getCount() > 0) {
                Thread.onSpinWait();
            }
            try {
                input.read();
            } catch (IOException e) {
                failure.set(e);
            }
            tried.countDown();
            return "";
        });
        mount(channel("test.slow", "/slow", DataFormat.RAW)
                .withRules(
                        ChannelRules.builder().timeout(Duration.ofMillis(500)).build()));

        error(send(FakeCall.post("/slow", "").withBody(zeros(5), 5)), 504);
        givenUp.countDown();
        assertThat(tried.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(failure.get()).hasMessageContaining("has ended");
    }

    @Test
    void isNeverAnsweredFromTheCache() {
        AtomicInteger calls = new AtomicInteger();
        deploy("test.counting", InputStream.class, String.class, (input, zato) -> "" + calls.incrementAndGet());
        mount(channel("test.counting", "/counting", DataFormat.RAW)
                .withRules(ChannelRules.builder()
                        .cacheExpiry(Duration.ofMinutes(1))
                        .build()));

        send(FakeCall.post("/counting", "").withBody(zeros(5), 5));
        send(FakeCall.post("/counting", "").withBody(zeros(5), 5));

        assertThat(calls).hasValue(2);
    }

    @Test
    void hasToBeOfTheTypeTheChannelReads() {
        mount(channel("test.length", "/json", DataFormat.JSON));

        error(
                send(FakeCall.post("/json", "")
                        .withHeader("Content-Type", "text/csv")
                        .withBody(zeros(5), 5)),
                415);
        assertThat(text(send(FakeCall.post("/json", "")))).isEqualTo("0 0");
    }
}
