// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.singleton;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.ServiceCalls;
import org.zatoee.core.singleton.Claim;
import org.zatoee.core.singleton.SingletonRow.ServerRef;
import org.zatoee.core.singleton.TakeOver;
import org.zatoee.core.singleton.TakeOverReason;
import org.zatoee.core.testkit.odb.InMemoryOdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class SingletonServicesTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final InMemoryOdb odb = new InMemoryOdb();
    private final long cluster = odb.clusters().getOrCreate("quickstart").id();

    @Test
    void sayThatNobodyIsTheSingleton() {
        assertThat(one("zato.cluster.get-singleton"))
                .containsEntry("is_held", false)
                .containsEntry("server_name", "")
                .containsEntry("term", 0L)
                .containsEntry("silent_ms", 0L);
        assertThat(call("zato.cluster.get-singleton-history")).isEqualTo(List.of());
    }

    @Test
    void sayWhoItIsAndWhy() {
        take("a", 1, TakeOverReason.FIRST, "");
        take("b", 2, TakeOverReason.TIMED_OUT, "server a");

        assertThat(one("zato.cluster.get-singleton"))
                .isEqualTo(Map.of(
                        "is_held",
                        true,
                        "server_id",
                        7L,
                        "server_name",
                        "server b",
                        "term",
                        2L,
                        "since",
                        "2026-11-21T12:00:00Z",
                        "reason",
                        "timed-out",
                        "timeout_ms",
                        3000L,
                        "silent_ms",
                        250L));
    }

    @Test
    void sayThatItWasGivenBack() {
        take("a", 1, TakeOverReason.FIRST, "");
        odb.singleton().release(cluster, "a", 1);

        assertThat(one("zato.cluster.get-singleton"))
                .containsEntry("is_held", false)
                .containsEntry("server_name", "")
                .containsEntry("since", "")
                .containsEntry("term", 1L);
    }

    @Test
    @SuppressWarnings("unchecked") // It gives a list.
    void listWhoTookOverFromTheNewest() {
        take("a", 1, TakeOverReason.FIRST, "");
        take("b", 2, TakeOverReason.TIMED_OUT, "server a");

        assertThat((List<Map<String, Object>>) call("zato.cluster.get-singleton-history"))
                .extracting(
                        each -> each.get("term"),
                        each -> each.get("server_name"),
                        each -> each.get("reason"),
                        each -> each.get("previous_server_name"),
                        each -> each.get("silent_ms"))
                .containsExactly(
                        tuple(2L, "server b", "timed-out", "server a", 3012L),
                        tuple(1L, "server a", "first", "", 3012L));
    }

    private void take(String token, long term, TakeOverReason reason, String previous) {
        odb.singleton()
                .take(
                        cluster,
                        odb.singleton().read(cluster),
                        new Claim(
                                token,
                                Duration.ofSeconds(3),
                                new TakeOver(term, new ServerRef(7, "server " + token), NOON, reason, previous, 3012)));
    }

    @SuppressWarnings("unchecked") // It gives one.
    private Map<String, Object> one(String service) {
        return (Map<String, Object>) call(service);
    }

    private Object call(String name) {
        PlatformService service =
                SingletonServices.all(new ClusterScope(cluster), odb.singleton(), () -> Duration.ofMillis(250)).stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return ServiceCalls.call(service, ServiceCalls.input());
    }
}
