// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.keys;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.samples.RequestSample;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.samples.SlowResponse;
import org.zatoee.core.stats.CallTotals;
import org.zatoee.core.stats.Figures;
import org.zatoee.core.stats.ServiceStatistics;
import org.zatoee.core.stats.ServiceTotals;
import org.zatoee.core.stats.Statistics;
import org.zatoee.core.stats.StatisticsLevel;
import org.zatoee.core.stats.StatisticsStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What every store of statistics and samples makes of what is kept under Zato's keys. It is empty when a test starts. */
public abstract class StatisticsContract {

    private static final String MINUTE = "zato:stats:service:time:aggr-by-minute:";
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 31, 12, 0);

    protected abstract StatisticsStore statistics();

    protected abstract SampleStore samples();

    /** Writes a hash as the recorder does. */
    protected abstract void put(String key, Map<String, String> hash);

    protected abstract void set(String key, String text);

    protected abstract void push(String key, String element);

    private void figures(String key, long usage, double mean, long min, long max) {
        put(
                key,
                Map.of(
                        "usage", Long.toString(usage),
                        "mean", Double.toString(mean),
                        "min", Long.toString(min),
                        "max", Long.toString(max),
                        "rate", "0.5"));
    }

    @Test
    void addsUpTheMinutesOfEveryService() {
        figures(MINUTE + "crm.get:2026:03:31:12:00", 10, 20.5, 3, 90);
        figures(MINUTE + "crm.get:2026:03:31:12:02", 30, 40, 5, 70);
        figures(MINUTE + "erp.put:2026:03:31:12:01", 60, 1, 1, 2);
        figures(MINUTE + "erp.put:2026:03:31:12:03", 99, 99, 99, 99);

        List<ServiceStatistics> trends = new Statistics(statistics()).trends(NOON, NOON.plusMinutes(3));

        assertThat(trends).extracting(ServiceStatistics::service).containsExactly("crm.get", "erp.put");
        ServiceStatistics crm = trends.get(0);
        assertThat(crm.figures()).isEqualTo(new Figures(40, 205 + 1200, 3, 90));
        assertThat(crm.figures().mean()).isEqualTo(35.125);
        assertThat(crm.rate()).isCloseTo(40 / 180.0, within(1e-9));
        assertThat(crm.all()).isEqualTo(new Figures(100, 1465, 1, 90));
        assertThat(crm.usagePercent()).isEqualTo(40);
        assertThat(crm.timePercent()).isCloseTo(100 * 1405 / 1465.0, within(1e-9));
        assertThat(crm.trend()).extracting(Figures::usage).containsExactly(10L, 0L, 30L);
        assertThat(trends.get(1).trend()).extracting(Figures::mean).containsExactly(0.0, 1.0, 0.0);
    }

    @Test
    void readsOneServiceAlone() {
        figures(MINUTE + "crm.get:2026:03:31:12:01", 10, 20, 3, 90);
        figures(MINUTE + "crm.get-all:2026:03:31:12:01", 1, 1, 1, 1);

        ServiceStatistics one = new Statistics(statistics()).ofService("crm.get", NOON, NOON.plusMinutes(2));

        assertThat(one.figures()).isEqualTo(new Figures(10, 200, 3, 90));
        assertThat(one.trend()).hasSize(2);
        assertThat(new Statistics(statistics())
                        .ofService("nobody", NOON, NOON.plusDays(7))
                        .figures())
                .isEqualTo(Figures.NONE);
    }

    @Test
    void leavesOutWhatIsNoStatistics() {
        put(MINUTE + "crm.get:2026:03:31:12:00", Map.of("usage", "many", "mean", "1", "min", "1", "max", "1"));
        put(MINUTE + "crm.get:2026:99:99:12:00", Map.of("usage", "1"));
        put(MINUTE + "short", Map.of("usage", "1"));

        assertThat(new Statistics(statistics()).trends(NOON, NOON.plusMinutes(1)))
                .isEmpty();
    }

    @Test
    void readsASummaryByItsPeriod() {
        figures("zato:stats:service:summary:by-week:crm.get:2026:03:30", 700, 2, 1, 9);
        figures("zato:stats:service:summary:by-day:crm.get:2026:03:30", 1, 1, 1, 1);
        LocalDateTime monday = StatisticsLevel.WEEK_SUMMARY.start(NOON);

        List<ServiceStatistics> week =
                new Statistics(statistics()).summary(StatisticsLevel.WEEK_SUMMARY, monday, monday.plusSeconds(350));

        assertThat(week).hasSize(1);
        assertThat(week.get(0).figures()).isEqualTo(new Figures(700, 1400, 1, 9));
        assertThat(week.get(0).rate()).as("of a week that has begun").isEqualTo(2);
    }

    @Test
    void coversARangeByTheCoarsestPeriods() {
        figures(MINUTE + "s:2026:03:31:22:59", 1, 1, 1, 1);
        figures("zato:stats:service:time:aggr-by-hour:s:2026:03:31:23", 10, 1, 1, 1);
        figures("zato:stats:service:summary:by-month:s:2026:04", 100, 1, 1, 1);
        figures("zato:stats:service:summary:by-day:s:2026:05:01", 1000, 1, 1, 1);
        figures("zato:stats:service:time:aggr-by-hour:s:2026:05:02:00", 10_000, 1, 1, 1);
        figures(MINUTE + "s:2026:05:02:01:00", 100_000, 1, 1, 1);
        figures(MINUTE + "s:2026:04:10:00:00", 5_000_000, 1, 1, 1);
        figures(MINUTE + "s:2026:05:02:01:01", 5_000_000, 1, 1, 1);

        List<ServiceStatistics> range = new Statistics(statistics())
                .range(LocalDateTime.of(2026, 3, 31, 22, 59), LocalDateTime.of(2026, 5, 2, 1, 1));

        assertThat(range).hasSize(1);
        assertThat(range.get(0).figures().usage()).isEqualTo(111_111);
    }

    @Test
    void deletesPeriodsThatLieWithinATimeAsAWhole() {
        figures(MINUTE + "s:2026:03:31:12:00", 1, 1, 1, 1);
        figures(MINUTE + "s:2026:03:31:12:01", 2, 1, 1, 1);
        figures("zato:stats:service:time:aggr-by-hour:s:2026:03:31:12", 3, 1, 1, 1);
        Statistics statistics = new Statistics(statistics());

        assertThat(statistics.delete(NOON.minusHours(1), NOON.plusMinutes(1))).isEqualTo(1);
        assertThat(statistics.trends(NOON, NOON.plusMinutes(2)).get(0).figures().usage())
                .isEqualTo(2);
        assertThat(statistics.delete(NOON, NOON.plusHours(1))).isEqualTo(2);
        assertThat(statistics.trends(NOON, NOON.plusMinutes(2))).isEmpty();
    }

    @Test
    void knowsTheTotalsOfServicesInTheirOrder() {
        set("zato:stats:service:usage:b", "12");
        put(
                "zato:stats:service:time:basic:b",
                Map.of("last", "4", "min_all_time", "1", "max_all_time", "9.0", "mean_all_time", "3.5"));
        set("zato:stats:service:usage:c", "no number");

        assertThat(statistics().totals(List.of("c", "b", "a")))
                .containsExactly(
                        new ServiceTotals("c", 0, 0, 0, 0, 0),
                        new ServiceTotals("b", 12, 4, 1, 9, 3.5),
                        new ServiceTotals("a", 0, 0, 0, 0, 0));
        assertThat(statistics().totals(List.of())).isEmpty();
    }

    @Test
    void addsCallsToWhatIsKnownOfAService() {
        assertThat(statistics()
                        .add(Map.of("a", new CallTotals(2, 30, 20, 10, 20), "b", new CallTotals(1, 0.25, 0, 0, 0))))
                .as("the usage in the cluster")
                .isEqualTo(Map.of("a", 2L, "b", 1L));
        assertThat(statistics().add(Map.of("a", new CallTotals(1, 60, 60, 60, 60))))
                .isEqualTo(Map.of("a", 3L));
        assertThat(statistics().add(Map.of())).isEmpty();

        assertThat(statistics().totals(List.of("a", "b")))
                .containsExactly(new ServiceTotals("a", 3, 60, 10, 60, 30), new ServiceTotals("b", 1, 0, 0, 0, 0.25));
    }

    @Test
    void addsCallsToFiguresThatAreBroken() {
        set("zato:stats:service:usage:a", "no number");
        put("zato:stats:service:time:basic:a", Map.of("mean_all_time", "none"));

        statistics().add(Map.of("a", new CallTotals(1, 5, 5, 5, 5)));

        assertThat(statistics().totals(List.of("a"))).containsExactly(new ServiceTotals("a", 1, 5, 5, 5, 5));
    }

    @Test
    void keepsOneSampleAndItsFrequency() {
        samples().changeFrequency("crm.get", 7);

        samples().keepSample("crm.get", new RequestSample(1, "K1", "t1", "t2", "in", "out"));
        samples().keepSample("crm.get", new RequestSample(1, "K2", "t3", "t4", "in €", ""));

        assertThat(samples().sample("crm.get")).isEqualTo(new RequestSample(7, "K2", "t3", "t4", "in €", ""));
    }

    @Test
    void knowsTheFrequenciesOfManyServices() {
        samples().changeFrequency("a", 7);
        put("zato:req-resp:sample:b", Map.of("freq", "often"));

        assertThat(samples().frequencies(List.of("a", "b", "c")).getOrDefault("a", 0))
                .isEqualTo(7);
        assertThat(samples().frequencies(List.of("b", "c")).values()).allMatch(frequency -> frequency == 0);
        assertThat(samples().frequencies(List.of())).isEmpty();
    }

    private static SlowResponse slow(String cid, double time) {
        return new SlowResponse(cid, "t1", "t2", time, 1000, "{\"a\":\"€\"}", "out");
    }

    @Test
    void keepsTheLastAndTheSlowestHundredSlowResponses() {
        samples().keepSlow("crm.get", slow("slowest", 9000));
        for (int i = 0; i < 100; i++) {
            samples().keepSlow("crm.get", slow("K" + i, 1001 + i));
        }

        assertThat(samples().slowResponses("crm.get"))
                .hasSize(100)
                .startsWith(slow("K99", 1100), slow("K98", 1099))
                .endsWith(slow("K0", 1001));
        assertThat(samples().slowestResponses("crm.get"))
                .hasSize(100)
                .startsWith(slow("slowest", 9000), slow("K99", 1100))
                .endsWith(slow("K1", 1002));
        assertThat(samples().slowestResponses("nobody")).isEmpty();
    }

    @Test
    void keepsASampleWhenItsFrequencyChanges() {
        put(
                "zato:req-resp:sample:crm.get",
                Map.of("freq", "7", "cid", "K1", "req_ts", "t1", "resp_ts", "t2", "req", "{\"a\":1}", "resp", "ok €"));

        samples().changeFrequency("crm.get", 3);
        samples().changeFrequency("erp.put", 2);

        assertThat(samples().sample("crm.get")).isEqualTo(new RequestSample(3, "K1", "t1", "t2", "{\"a\":1}", "ok €"));
        assertThat(samples().sample("erp.put")).isEqualTo(new RequestSample(2, "", "", "", "", ""));
        assertThat(samples().sample("nobody").frequency()).isZero();
    }

    @Test
    void listsTheLastHundredSlowResponsesNewestFirst() {
        for (int i = 0; i < 102; i++) {
            push(
                    "zato:resp:slow:crm.get",
                    "{\"cid\":\"K" + i + "\",\"proc_time\":1500.5,\"slow_threshold\":\"1000\",\"req\":null}");
        }
        push("zato:resp:slow:crm.get", "no JSON");

        var slow = samples().slowResponses("crm.get");

        assertThat(slow).hasSize(99);
        assertThat(slow.get(0).cid()).isEqualTo("K101");
        assertThat(slow.get(0).processingTime()).isEqualTo(1500.5);
        assertThat(slow.get(0).threshold()).isEqualTo(1000);
        assertThat(slow.get(0).request()).isEmpty();
        assertThat(samples().slowResponses("nobody")).isEmpty();
    }
}
