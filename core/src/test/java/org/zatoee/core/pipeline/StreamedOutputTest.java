// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.zatoee.core.calls.CallReporter;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.execution.ExecutionSettings;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.service.hook.HookedCalls;
import org.zatoee.core.testkit.keys.InMemoryHashes;
import org.zatoee.core.testkit.keys.InMemorySampleStore;
import org.zatoee.core.testkit.keys.InMemoryStatisticsStore;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.StreamedOutput;
import org.zatoee.service.hook.CallHooks;
import org.zatoee.service.hook.CallOutcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Output that is written while it is sent. */
class StreamedOutputTest extends PipelineTestCase {

    private static final String SERVICE = "test.it";

    private final List<String> done = new ArrayList<>();
    private final InMemoryHashes hashes = new InMemoryHashes();
    private final InMemorySampleStore samples = new InMemorySampleStore(hashes);
    private final InMemoryStatisticsStore statistics = new InMemoryStatisticsStore(hashes);
    private final CallReporter reporter =
            new CallReporter(calls, statistics, samples, () -> Set.of(SERVICE), () -> Map.of(SERVICE, 100_000L));

    /** Writes a text, and notes what is done with it. */
    private class Noted implements StreamedOutput {
        private final String text;

        Noted(String text) {
            this.text = text;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            done.add("written");
            nanos.addAndGet(7_000_000);
            out.write(text.getBytes(UTF_8));
            if (text.isEmpty()) {
                throw new IOException("The source is gone");
            }
        }

        @Override
        public void close() {
            done.add("closed");
        }
    }

    private void serve(String text) {
        serve("/it", Object.class, StreamedOutput.class, (input, zato) -> new Noted(text));
    }

    private static byte[] written(HttpReply reply) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StreamedOutput stream = reply.stream()) {
            stream.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    /** Frequencies are learned with the figures of a call. */
    private void keepSamples() throws Exception {
        samples.changeFrequency(SERVICE, 1);
        serve("first");
        written(send(FakeCall.post("/it", "{}")));
        reporter.report();
        done.clear();
    }

    private long usage() {
        reporter.report();
        return statistics.totals(List.of(SERVICE)).get(0).usage();
    }

    @Test
    void theReplyHasItsHeadBeforeAnythingIsWritten() throws Exception {
        serve("/it", Object.class, StreamedOutput.class, (input, zato) -> {
            zato.response().status(206).contentType("text/csv").header("X-Rows", "2");
            return new Noted("a,b");
        });

        HttpReply reply = send(FakeCall.post("/it", "{}"));

        assertThat(reply.status()).isEqualTo(206);
        assertThat(reply.contentType()).isEqualTo("text/csv");
        assertThat(reply.header("X-Rows")).isEqualTo("2");
        assertThat(cid(reply)).isNotEmpty();
        assertThat(done).isEmpty();
        assertThat(written(reply)).isEqualTo("a,b".getBytes(UTF_8));
        assertThat(done).containsExactly("written", "closed");
    }

    @Test
    void itsTypeIsThatOfBytesUnlessTheServiceOrTheChannelSaysAnother() {
        serve("x");

        assertThat(send(FakeCall.post("/it", "{}")).contentType()).isEqualTo("application/octet-stream");
    }

    @Test
    void aCallHasEndedWhenItsOutputHas() throws Exception {
        keepSamples();
        serve("hello");
        execute(SERVICE, new ExecutionSettings(null, null, 1));

        HttpReply first = send(FakeCall.post("/it", "{}"));

        assertThat(usage()).isOne();
        error(send(FakeCall.post("/it", "{}")), 503);
        written(first);
        assertThat(usage()).isEqualTo(2);
        assertThat(statistics.totals(List.of(SERVICE)).get(0).last()).isEqualTo(7);
        assertThat(samples.sample(SERVICE).response()).isEqualTo("hello");
        assertThat(written(send(FakeCall.post("/it", "{}")))).isEqualTo("hello".getBytes(UTF_8));
    }

    @Test
    void samplesHaveTheFirstBytes() throws Exception {
        keepSamples();
        serve("x".repeat(20_000));

        written(send(FakeCall.post("/it", "{}")));
        reporter.report();

        assertThat(samples.sample(SERVICE).response()).isEqualTo("x".repeat(10_000));
    }

    @Test
    void oneThatFailsIsNotedAsThat() throws Exception {
        keepSamples();
        serve("");

        HttpReply reply = send(FakeCall.post("/it", "{}"));
        assertThatThrownBy(() -> written(reply)).hasMessage("The source is gone");

        assertThat(done).containsExactly("written", "closed");
        assertThat(usage()).isEqualTo(2);
        assertThat(samples.sample(SERVICE).response()).isEqualTo("java.io.IOException: The source is gone");
    }

    @Test
    void theLastHookComesAfterIt() throws Exception {
        CallHooks<Object, Object> hooks = new CallHooks<>() {
            @Override
            public void afterHandle(Object output, ServiceContext zato) {
                done.add("afterHandle");
            }

            @Override
            public void finalizeHandle(CallOutcome outcome, ServiceContext zato) {
                done.add("finalizeHandle " + outcome.failure().isPresent());
            }
        };
        serve("/it", Object.class, StreamedOutput.class, (input, zato) -> (StreamedOutput)
                HookedCalls.of(hooks, (any, context) -> new Noted("x")).handle(input, zato));

        written(send(FakeCall.post("/it", "{}")));

        assertThat(done).containsExactly("afterHandle", "written", "closed", "finalizeHandle false");
    }

    @Test
    void itIsNotGivenAgainFromTheCacheAndIsCompressedOnItsWay() throws Exception {
        String text = "again and again ".repeat(100);
        deploy(SERVICE, Object.class, StreamedOutput.class, (input, zato) -> {
            zato.response().contentType("text/plain");
            return new Noted(text);
        });
        mount(channel(SERVICE, "/it", DataFormat.JSON)
                .withRules(ChannelRules.builder()
                        .cacheExpiry(Duration.ofMinutes(1))
                        .gzip(true)
                        .build()));

        for (int i = 0; i < 2; i++) {
            HttpReply reply = send(FakeCall.post("/it", "{}").withHeader("Accept-Encoding", "gzip"));
            assertThat(reply.header("Content-Encoding")).isEqualTo("gzip");
            byte[] packed = written(reply);
            assertThat(packed.length).isLessThan(text.length());
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                    .isEqualTo(text.getBytes(UTF_8));
        }
        assertThat(done).containsExactly("written", "closed", "written", "closed");
    }

    @Test
    void itMayBeMadeOfABodyThatIsReadWhileItComes() throws Exception {
        serve("/it", InputStream.class, StreamedOutput.class, (input, zato) -> StreamedOutput.of(input));

        HttpReply reply = send(FakeCall.post("/it", "as it comes"));

        assertThat(written(reply)).isEqualTo("as it comes".getBytes(UTF_8));
    }

    @Test
    void oneThatComesTooLateIsClosedAndItsPlaceGivenBack() throws Exception {
        CountDownLatch leave = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        serve("/it", Object.class, StreamedOutput.class, (input, zato) -> {
            boolean left = false;
            while (!left) {
                try {
                    left = leave.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    // Does not react.
                }
            }
            return new Noted("late") {
                @Override
                public void close() {
                    closed.countDown();
                }
            };
        });
        execute(SERVICE, new ExecutionSettings(null, Duration.ofMillis(500), 1));

        error(send(FakeCall.post("/it", "{}")), 504);
        error(send(FakeCall.post("/it", "{}")), 503);
        leave.countDown();

        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        await().untilAsserted(() ->
                assertThat(send(FakeCall.post("/it", "{}")).stream()).isNotNull());
    }
}
