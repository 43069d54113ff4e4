// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.ServiceCalls;
import org.zatoee.core.admin.kvdb.TwoServices;
import org.zatoee.core.stats.Statistics;
import org.zatoee.core.testkit.keys.InMemoryHashes;
import org.zatoee.core.testkit.keys.InMemorySampleStore;
import org.zatoee.core.testkit.keys.InMemoryStatisticsStore;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StatsServicesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-31T12:00:00Z"));
    private static final String MINUTE = "zato:stats:service:time:aggr-by-minute:";

    private final InMemoryHashes hashes = new InMemoryHashes();

    private void figures(String key, int usage, int mean) {
        String time = Integer.toString(mean);
        hashes.put(key, Map.of("usage", Integer.toString(usage), "mean", time, "min", time, "max", time));
    }

    @Test
    void answerTrendsUnderTheNamesOfTheContract() {
        figures(MINUTE + "crm.get:2026:03:31:11:00", 30, 100);
        figures(MINUTE + "crm.get:2026:03:31:11:02", 30, 200);
        figures(MINUTE + "erp.put:2026:03:31:11:01", 20, 50);

        List<Map<String, Object>> trends = call(
                "zato.stats.trends.get-trends",
                "start",
                "2026-03-31 11:00:30",
                "stop",
                "2026-03-31T11:04:00+00:00",
                "n",
                "1",
                "n_type",
                "usage");

        assertThat(trends)
                .containsExactly(Map.ofEntries(
                        Map.entry("service_name", "crm.get"),
                        Map.entry("usage", 60L),
                        Map.entry("mean", 150.0),
                        Map.entry("rate", 0.25),
                        Map.entry("time", 9000.0),
                        Map.entry("usage_trend", "30,0,30,0"),
                        Map.entry("mean_trend", "100,0,200,0"),
                        Map.entry("min_resp_time", 100.0),
                        Map.entry("max_resp_time", 200.0),
                        Map.entry("all_services_usage", 80L),
                        Map.entry("all_services_time", 10_000L),
                        Map.entry("mean_all_services", 125L),
                        Map.entry("usage_perc_all_services", 75.0),
                        Map.entry("time_perc_all_services", 90.0)));
    }

    @Test
    void findAServiceByItsId() {
        figures(MINUTE + "erp.put:2026:03:31:11:01", 20, 50);

        Map<String, Object> one = call(
                "zato.stats.get-by-service",
                "start",
                "2026-03-31T11:00:00",
                "stop",
                "2026-03-31T12:00:00.123Z",
                "service_id",
                2);

        assertThat(one)
                .containsEntry("service_name", "erp.put")
                .containsEntry("usage", 20L)
                .hasSize(9);
        assertThatThrownBy(() ->
                        call("zato.stats.get-by-service", "start", "2026-03-31", "stop", "2026-04-01", "service_id", 3))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> call("zato.stats.get-by-service", "start", "2026-03-31", "stop", "2026-04-01"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("service_id: ");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-03-30, 2026:03:30, 86400",
        "day, 2026-03-31, 2026:03:31, 43200",
        "week, 2026-03-31, 2026:03:30, 129600",
        "month, 2026-02, 2026:02, 2419200",
        "year, 2025, 2025, 31536000"
    })
    void summariseThePeriodThatADateIsIn(String period, String start, String suffix, long seconds) {
        figures("zato:stats:service:summary:by-" + period + ":crm.get:" + suffix, (int) seconds / 4, 10);

        List<Map<String, Object>> summary = call("zato.stats.summary.get-summary-by-" + period, "start", start);

        assertThat(summary).hasSize(1);
        assertThat(summary.get(0)).containsEntry("rate", 0.25).containsEntry("usage_trend", "");
    }

    @ParameterizedTest
    @CsvSource({
        "trends.get-trends, 2026-03-31T11:00, 2026-03-31T11:00, usage, stop: ",
        "trends.get-trends, 2026-03-31T11:00, 2026-04-08T11:00, usage, stop: ",
        "trends.get-trends, yesterday, 2026-04-08T11:00, usage, start: ",
        "trends.get-trends, 2026-02-30, 2026-04-08T11:00, usage, start: ",
        "trends.get-trends, 2026-03-31T11:00, 2026-03-31T12:00, speed, n_type: ",
        "summary.get-summary-by-range, 2026-03-31T11:00, 2026-03-31T11:02, usage, stop: "
    })
    void nameTheFieldThatBreaksARule(String service, String start, String stop, String type, String message) {
        assertThatThrownBy(() -> call("zato.stats." + service, "start", start, "stop", stop, "n", 10, "n_type", type))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void deleteWhatLiesWithinATime() {
        figures(MINUTE + "crm.get:2026:03:31:11:00", 30, 100);

        call("zato.stats.delete", "start", "2026-03-31T11:00:00", "stop", "2026-03-31T11:01:00");

        assertThat(hashes.hashKeys()).isEmpty();
    }

    @Test
    void showSamplesInBase64() {
        hashes.put(
                "zato:req-resp:sample:crm.get",
                Map.of("cid", "K1", "req_ts", "t1", "resp_ts", "t2", "req", "hello", "resp", "€"));

        call("zato.service.configure-request-response", "name", "crm.get", "sample_req_resp_freq", 5);

        assertThat(this.<Map<String, Object>>call("zato.service.get-request-response", "name", "crm.get"))
                .isEqualTo(Map.of(
                        "service_id", 1L,
                        "sample_cid", "K1",
                        "sample_req_ts", "t1",
                        "sample_resp_ts", "t2",
                        "sample_req", "aGVsbG8=",
                        "sample_resp", "4oKs",
                        "sample_req_resp_freq", 5));
        assertThatThrownBy(() ->
                        call("zato.service.configure-request-response", "name", "crm.get", "sample_req_resp_freq", -1))
                .isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> call("zato.service.get-request-response", "name", "nobody"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("name: ");
        assertThatThrownBy(() ->
                        call("zato.service.configure-request-response", "name", "nobody", "sample_req_resp_freq", 1))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("name: ");
    }

    @Test
    void showSlowResponses() {
        hashes.push(
                "zato:resp:slow:crm.get", "{\"cid\":\"K1\",\"req_ts\":\"t1\",\"resp_ts\":\"t2\",\"proc_time\":1500}");

        assertThat(this.<List<Map<String, Object>>>call("zato.service.slow-response.get-list", "name", "crm.get"))
                .containsExactly(Map.of("cid", "K1", "req_ts", "t1", "resp_ts", "t2", "proc_time", 1500.0));
        assertThat(this.<Map<String, Object>>call("zato.service.slow-response.get", "cid", "K1", "name", "crm.get"))
                .containsEntry("cid", "K1")
                .containsKeys("req", "resp");
        assertThatThrownBy(() -> call("zato.service.slow-response.get", "cid", "K2", "name", "crm.get"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("cid: ");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // As the caller, who knows the service, says.
    private <O> O call(String name, Object... fields) {
        ClusterScope cluster = new ClusterScope(1);
        Statistics statistics = new Statistics(new InMemoryStatisticsStore(hashes));
        List<PlatformService> all = new ArrayList<>(StatsServices.all(cluster, statistics, new TwoServices(), CLOCK));
        all.addAll(SampleServices.all(cluster, new InMemorySampleStore(hashes), new TwoServices()));
        PlatformService found = all.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
        return (O) ServiceCalls.call(found, ServiceCalls.input(fields));
    }
}
