// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zatoee.core.samples.RequestSample;
import org.zatoee.core.testkit.keys.InMemoryHashes;
import org.zatoee.core.testkit.keys.InMemorySampleStore;
import org.zatoee.core.testkit.keys.InMemoryStatisticsStore;
import org.zatoee.service.Cid;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Samples of requests and responses (zato-facts, section 9: {@code zato:req-resp:sample:<svc>}, stored when usage % freq == 0),
 * where usage is that of the cluster.
 */
class SampleRulesTest {

    private static final String SERVICE = "crm.get";

    private final InMemoryHashes hashes = new InMemoryHashes();
    private final InMemorySampleStore samples = new InMemorySampleStore(hashes);
    private final Server one = new Server();
    private final Server two = new Server();

    /** A server of the cluster. */
    private final class Server {

        final CallRecorder recorder =
                new CallRecorder(() -> 0, InstantSource.fixed(Instant.EPOCH), new PayloadText(100, List.of()));
        private final CallReporter reporter = new CallReporter(
                recorder, new InMemoryStatisticsStore(hashes), samples, () -> Set.of(SERVICE), Map::of);

        void calls(String... cids) {
            for (String cid : cids) {
                byte[] text = cid.getBytes(StandardCharsets.UTF_8);
                recorder.ended(SERVICE, new Cid(cid), 0, () -> text, () -> text);
            }
        }

        void reports() {
            reporter.report();
        }

        void callsAndReports(String... cids) {
            calls(cids);
            reports();
        }
    }

    private void sampleEach(int frequency) {
        samples.changeFrequency(SERVICE, frequency);
        one.reports();
        two.reports();
        // All services are asked for each tenth time.
        for (int i = 0; i < 10; i++) {
            one.reports();
            two.reports();
        }
    }

    private RequestSample sample() {
        return samples.sample(SERVICE);
    }

    @Test
    void isStoredWhenTheUsageIsAMultipleOfTheFrequency() {
        sampleEach(3);

        one.callsAndReports("K1", "K2");
        assertThat(sample().cid()).isEmpty();
        one.callsAndReports("K3", "K4");
        assertThat(sample().cid()).isEqualTo("K3");
        one.callsAndReports("K5", "K6", "K7", "K8", "K9", "K10");
        assertThat(sample().cid()).isEqualTo("K9");
    }

    @Test
    void theUsageIsThatOfTheClusterNotOfAServer() {
        sampleEach(10);

        one.callsAndReports("A1", "A2", "A3", "A4");
        two.callsAndReports("B1", "B2", "B3", "B4");
        one.callsAndReports("A5");
        assertThat(sample().cid()).as("nine calls").isEmpty();

        two.callsAndReports("B5");
        assertThat(sample().cid())
                .as("what was the tenth is known afterwards only")
                .isEmpty();
        two.callsAndReports("B6", "B7");
        assertThat(sample().cid()).isEqualTo("B6");
    }

    @Test
    void whatAServerForesawIsNotStoredIfItDidNotComeToIt() {
        sampleEach(4);
        one.callsAndReports("A1", "A2", "A3");
        two.callsAndReports("B1");
        two.callsAndReports("B2");
        assertThat(sample().cid()).isEqualTo("B2");

        one.callsAndReports("A4");

        assertThat(sample().cid()).as("the usage goes from 5 to 6").isEqualTo("B2");
    }

    @Test
    void oneServerStoresASampleForEachMultipleNotEveryServer() {
        sampleEach(4);
        one.calls("A1", "A2", "A3", "A4");
        two.calls("B1", "B2", "B3");

        one.reports();
        assertThat(sample().cid()).isEqualTo("A4");
        two.reports();

        assertThat(sample().cid()).as("7 calls").isEqualTo("A4");
    }

    @Test
    void aFrequencyOfOneKeepsEveryCallAndNoneKeepsNone() {
        sampleEach(1);
        one.callsAndReports("K1");
        assertThat(sample().cid()).isEqualTo("K1");
        two.callsAndReports("K2");
        assertThat(sample().cid()).isEqualTo("K2");

        sampleEach(0);
        one.callsAndReports("K3");
        assertThat(sample().cid()).isEqualTo("K2");
    }
}
