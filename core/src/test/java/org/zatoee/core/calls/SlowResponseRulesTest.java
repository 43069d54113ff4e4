// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.zatoee.core.samples.SlowResponse;
import org.zatoee.core.testkit.keys.InMemoryHashes;
import org.zatoee.core.testkit.keys.InMemorySampleStore;
import org.zatoee.core.testkit.keys.InMemoryStatisticsStore;
import org.zatoee.service.Cid;

import static org.assertj.core.api.Assertions.assertThat;

/** Slow responses (zato-facts, section 9: {@code zato:resp:slow:<svc>}; the threshold is the service's, section 5.4). */
class SlowResponseRulesTest {

    private static final String SERVICE = "crm.get";

    private final AtomicLong nanos = new AtomicLong();
    private final CallRecorder recorder = new CallRecorder(
            nanos::get,
            InstantSource.fixed(Instant.parse("2026-03-31T12:00:00Z")),
            new PayloadText(10_000, List.of("password")));
    private final InMemoryHashes hashes = new InMemoryHashes();
    private final InMemorySampleStore samples = new InMemorySampleStore(hashes);
    private final Map<String, Long> thresholds = new HashMap<>();
    private final CallReporter reporter = new CallReporter(
            recorder, new InMemoryStatisticsStore(hashes), samples, () -> Set.of(SERVICE), () -> thresholds);

    private void call(String cid, long millis) {
        long started = recorder.started();
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
        recorder.ended(SERVICE, new Cid(cid), started, () -> bytes("in " + cid), () -> bytes("out " + cid));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aResponseIsSlowBeyondTheThresholdOfItsService() {
        thresholds.put(SERVICE, 100L);
        reporter.report();

        call("K1", 100);
        call("K2", 101);
        call("K3", 5000);
        reporter.report();

        assertThat(samples.slowResponses(SERVICE))
                .containsExactly(
                        new SlowResponse(
                                "K3",
                                "2026-03-31T11:59:55.000000",
                                "2026-03-31T12:00:00.000000",
                                5000,
                                100,
                                "in K3",
                                "out K3"),
                        new SlowResponse(
                                "K2",
                                "2026-03-31T11:59:59.899000",
                                "2026-03-31T12:00:00.000000",
                                101,
                                100,
                                "in K2",
                                "out K2"));
    }

    @Test
    void withoutAThresholdAResponseIsSlowBeyondThatOfUpstream() {
        call("K1", 99_999);
        call("K2", 100_000);
        reporter.report();

        assertThat(samples.slowResponses(SERVICE)).extracting(SlowResponse::cid).containsExactly("K2");
    }

    @Test
    void theLastHundredAreKeptNewestFirstAndNotTheSlowest() {
        thresholds.put(SERVICE, 10L);
        reporter.report();

        for (int i = 0; i < 120; i++) {
            call("K" + i, 2000 - i);
        }
        reporter.report();

        assertThat(samples.slowResponses(SERVICE))
                .hasSize(100)
                .extracting(SlowResponse::cid)
                .startsWith("K119", "K118")
                .endsWith("K20");
    }

    @Test
    void asAnExtensionTheSlowestHundredAreKeptTooTheSlowestFirst() {
        thresholds.put(SERVICE, 10L);
        reporter.report();

        for (int i = 0; i < 120; i++) {
            call("K" + i, 2000 - i);
        }
        reporter.report();

        assertThat(samples.slowestResponses(SERVICE))
                .hasSize(100)
                .extracting(SlowResponse::cid)
                .startsWith("K0", "K1")
                .endsWith("K99");
    }
}
