// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.calls.CallReporter;
import org.zatoee.core.samples.SlowResponse;
import org.zatoee.core.service.hook.HookedCalls;
import org.zatoee.core.stats.ServiceTotals;
import org.zatoee.core.testkit.keys.InMemoryHashes;
import org.zatoee.core.testkit.keys.InMemorySampleStore;
import org.zatoee.core.testkit.keys.InMemoryStatisticsStore;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.hook.CallHooks;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls through channels are noted, well or not (zato-facts, sections 9 and 10). */
class RecordedCallsTest extends PipelineTestCase {

    private static final String SERVICE = "test.it";

    private final InMemoryHashes hashes = new InMemoryHashes();
    private final InMemorySampleStore samples = new InMemorySampleStore(hashes);
    private final InMemoryStatisticsStore statistics = new InMemoryStatisticsStore(hashes);
    private final CallReporter reporter =
            new CallReporter(calls, statistics, samples, () -> Set.of(SERVICE), () -> Map.of(SERVICE, 1000L));

    @BeforeEach
    void serveSomethingSlow() {
        serve("/it", String.class, String.class, (millis, zato) -> {
            nanos.addAndGet(Long.parseLong(millis) * 1_000_000);
            return "took " + millis;
        });
        reporter.report();
    }

    @Test
    void whatIsSlowIsKeptWithItsCid() {
        send(FakeCall.post("/it", "1000"));
        String cid = cid(send(FakeCall.post("/it", "1500")));
        reporter.report();

        assertThat(samples.slowResponses(SERVICE))
                .containsExactly(new SlowResponse(
                        cid,
                        "2026-11-01T11:59:58.500000",
                        "2026-11-01T12:00:00.000000",
                        1500,
                        1000,
                        "1500",
                        "took 1500"));
        assertThat(statistics.totals(List.of(SERVICE)))
                .containsExactly(new ServiceTotals(SERVICE, 2, 1500, 1000, 1500, 1250));
    }

    @Test
    void aCallThatIsNotAcceptedIsNotCounted() {
        serve("/it", Object.class, Object.class, HookedCalls.of(new Closed(), (input, zato) -> "never"));

        assertThat(send(FakeCall.post("/it", "5")).status()).isEqualTo(400);
        reporter.report();

        assertThat(statistics.totals(List.of(SERVICE)).get(0).usage()).isZero();
    }

    /** Lets nobody in. */
    private static final class Closed implements CallHooks<Object, Object> {
        @Override
        public boolean accept(Object input, ServiceContext zato) {
            return false;
        }
    }

    @Test
    void aCallThatFailsIsNotedWithWhatWentWrong() {
        samples.changeFrequency(SERVICE, 1);
        send(FakeCall.post("/it", "5"));
        reporter.report();

        send(FakeCall.post("/it", "x"));
        reporter.report();

        assertThat(samples.sample(SERVICE).request()).isEqualTo("x");
        assertThat(samples.sample(SERVICE).response()).startsWith("java.lang.NumberFormatException");
        assertThat(statistics.totals(List.of(SERVICE)).get(0).usage()).isEqualTo(2);
    }
}
