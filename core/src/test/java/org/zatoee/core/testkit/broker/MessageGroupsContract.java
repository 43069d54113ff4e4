// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.broker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.broker.MessageGroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What every implementation of groups does, seen from two servers. */
public abstract class MessageGroupsContract {

    private MessageGroups server1;
    private MessageGroups server2;

    /** The groups of this test, of which there are none when it starts, as another server sees them. */
    protected abstract MessageGroups connect();

    @BeforeEach
    void connectTwoServers() {
        server1 = connect();
        server2 = connect();
    }

    @Test
    void tellWhatCameOfAllSoFarWhereverItWasDone() {
        assertThat(server1.add("g1", "a", "1")).isEqualTo(Map.of("a", "1"));
        assertThat(server2.add("g1", "b", "2")).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(server1.add("g1", "c", "")).isEqualTo(Map.of("a", "1", "b", "2", "c", ""));
    }

    @Test
    void keepWhatCameOfAMessageFirstWhenItIsDoneTwice() {
        server1.add("g1", "a", "first");

        assertThat(server2.add("g1", "a", "second")).isEqualTo(Map.of("a", "first"));
    }

    @Test
    void keepWhatIsSaidAsItIs() {
        String text = "{\"name\": \"Za\u017c\u00f3\u0142\u0107\",\n \"nothing\": null}";

        assertThat(server1.add("g \u0142:1", "crm.get-\u0142", text)).isEqualTo(Map.of("crm.get-\u0142", text));
    }

    @Test
    void areApart() {
        server1.add("g1", "a", "1");

        assertThat(server1.add("g2", "b", "2")).isEqualTo(Map.of("b", "2"));
    }

    @Test
    void beginAnewWhenTheyWereRemoved() {
        server1.add("g1", "a", "1");
        server1.add("g2", "a", "1");

        server2.remove("g1");

        assertThat(server1.add("g1", "b", "2")).isEqualTo(Map.of("b", "2"));
        assertThat(server1.add("g2", "b", "2")).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThatCode(() -> server1.remove("none")).doesNotThrowAnyException();
    }

    @Test
    void tellWhoeverIsLastOfAll() throws Exception {
        int members = 40;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Map<String, String>>> adding = new ArrayList<>();
            for (int i = 0; i < members; i++) {
                MessageGroups server = i % 2 == 0 ? server1 : server2;
                String member = "m" + i;
                adding.add(() -> server.add("g1", member, "done"));
            }
            int complete = 0;
            for (Future<Map<String, String>> told : threads.invokeAll(adding, 60, TimeUnit.SECONDS)) {
                complete += told.get().size() == members ? 1 : 0;
            }
            assertThat(complete).isPositive();
        } finally {
            threads.shutdownNow();
        }
    }
}
