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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.samples.RequestSample;
import org.zatoee.core.samples.SlowResponse;
import org.zatoee.core.settings.CallSettings;
import org.zatoee.core.stats.ServiceTotals;
import org.zatoee.core.testkit.keys.InMemoryHashes;
import org.zatoee.core.testkit.keys.InMemorySampleStore;
import org.zatoee.core.testkit.keys.InMemoryStatisticsStore;
import org.zatoee.service.Cid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happened to services (zato-facts, section 9: usage, time:basic, req-resp:sample, resp:slow). */
class CallRecorderTest {

    private static final String SERVICE = "crm.get";
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private static final PayloadText KEPT =
            new PayloadText(CallSettings.DEFAULT.maxPayloadBytes(), CallSettings.DEFAULT.secretFields());

    private final AtomicLong nanos = new AtomicLong();
    private final CallRecorder recorder = new CallRecorder(nanos::get, InstantSource.fixed(NOON), KEPT);
    private final InMemoryHashes hashes = new InMemoryHashes();
    private final InMemorySampleStore samples = new InMemorySampleStore(hashes);
    private final InMemoryStatisticsStore statistics = new InMemoryStatisticsStore(hashes);
    private final Map<String, Long> thresholds = new HashMap<>();
    private final SwitchedStore store = new SwitchedStore(statistics);
    private final CallReporter reporter =
            new CallReporter(recorder, store, samples, () -> Set.of(SERVICE), () -> thresholds);

    private void call(String cid, long millis) {
        call(cid, millis, "in " + cid, "out " + cid);
    }

    private void call(String cid, long millis, String request, String response) {
        long started = recorder.started();
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
        recorder.ended(SERVICE, new Cid(cid), started, () -> bytes(request), () -> bytes(response));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ServiceTotals totals() {
        return statistics.totals(List.of(SERVICE)).get(0);
    }

    @Test
    void everyCallIsCountedWithItsLastShortestLongestAndMeanTime() {
        call("K1", 40);
        call("K2", 10);
        reporter.report();
        call("K3", 40);
        reporter.report();
        reporter.report();

        assertThat(totals()).isEqualTo(new ServiceTotals(SERVICE, 3, 40, 10, 40, 30));
    }

    @Test
    void aCallBelowAMillisecondTookNone() {
        long started = recorder.started();
        nanos.addAndGet(999_999);
        recorder.ended(SERVICE, new Cid("K1"), started, () -> bytes(""), () -> bytes(""));
        reporter.report();

        assertThat(totals().last()).isZero();
        assertThat(totals().max()).isZero();
    }

    @Test
    void figuresWaitUntilTheyCanBeHandedOn() {
        store.away = true;
        call("K1", 10);

        assertThatThrownBy(reporter::report).isInstanceOf(ComponentUnavailableException.class);
        store.away = false;
        call("K2", 20);
        reporter.report();

        assertThat(totals()).isEqualTo(new ServiceTotals(SERVICE, 2, 20, 10, 20, 15));
    }

    @Test
    void noSampleIsKeptUnlessItIsAskedFor() {
        call("K1", 10);
        reporter.report();
        call("K2", 10);
        reporter.report();

        assertThat(samples.sample(SERVICE)).isEqualTo(new RequestSample(0, "", "", "", "", ""));
    }

    @Test
    void payloadsAreReadOnlyIfTheyAreKept() {
        AtomicInteger asked = new AtomicInteger();
        recorder.ended(SERVICE, new Cid("K1"), recorder.started(), () -> new byte[asked.incrementAndGet()], () -> {
            asked.incrementAndGet();
            return new byte[0];
        });

        assertThat(asked).hasValue(0);
    }

    @Test
    void payloadsAreCappedAndTheirSecretsMasked() {
        thresholds.put(SERVICE, 1L);
        reporter.report();

        call("K1", 5, "{\"password\":\"pa\\\"ss\",\"a\":1}", "x".repeat(20_000));
        reporter.report();

        SlowResponse slow = samples.slowResponses(SERVICE).get(0);
        assertThat(slow.request()).isEqualTo("{\"password\":\"******\",\"a\":1}");
        assertThat(slow.response()).isEqualTo("x".repeat(10_000) + "... (20000 bytes)");
    }

    @Test
    void servicesThatAreGoneAreForgotten() {
        recorder.ended("gone", new Cid("K1"), recorder.started(), () -> bytes(""), () -> bytes(""));
        reporter.report();

        assertThat(recorder.meters()).containsOnlyKeys(SERVICE);
    }

    @Test
    void whatIsKeptOfPayloadsAndWhatIsSecretInThemCanBeSaid() {
        PayloadText kept = new PayloadText(30, List.of("iban"));

        assertThat(kept.of(bytes("{\"IBAN\":\"DE1\",\"password\":1}")))
                .isEqualTo("{\"IBAN\":\"******\",\"password\":1}");
        assertThat(kept.of(bytes("x".repeat(31)))).isEqualTo("x".repeat(30) + "... (31 bytes)");
        assertThat(new PayloadText(30, List.of()).of(bytes("{\"password\":1}"))).isEqualTo("{\"password\":1}");
    }
}
