// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.stats.ServiceStatistics;
import org.zatoee.core.stats.Statistics;
import org.zatoee.core.stats.StatisticsLevel;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceContext;

import static org.zatoee.core.admin.describe.ServiceDraft.changes;
import static org.zatoee.core.admin.describe.ServiceDraft.reads;

/** The family {@code zato.stats.*}. */
public final class StatsServices {

    private static final Field START = Field.text("start", 64);
    private static final Field STOP = Field.text("stop", 64);

    private final ClusterScope cluster;
    private final Statistics statistics;
    private final KnownServices services;
    private final InstantSource clock;

    private StatsServices(ClusterScope cluster, Statistics statistics, KnownServices services, InstantSource clock) {
        this.cluster = cluster;
        this.statistics = statistics;
        this.services = services;
        this.clock = clock;
    }

    /**
     * All of them.
     *
     * @param clock tells how long the current day, week, month and year have lasted
     */
    public static List<PlatformService> all(
            ClusterScope cluster, Statistics statistics, KnownServices services, InstantSource clock) {
        StatsServices family = new StatsServices(cluster, statistics, services, clock);
        return List.of(
                family.byService(),
                family.trends(),
                family.summary("day", StatisticsLevel.DAY_SUMMARY),
                family.summary("week", StatisticsLevel.WEEK_SUMMARY),
                family.summary("month", StatisticsLevel.MONTH_SUMMARY),
                family.summary("year", StatisticsLevel.YEAR_SUMMARY),
                family.range(),
                changes(cluster, "zato.stats.delete", "Deletes the statistics of a time.")
                        .takes(START, STOP)
                        .byCommand(family::delete));
    }

    private PlatformService byService() {
        return reads(cluster, "zato.stats.get-by-service", "Gives the statistics of one service, by its id or name.")
                .takes(START, STOP)
                .takes(Field.number("service_id", 1, Long.MAX_VALUE).optional())
                .takes(Field.text("service_name").optional())
                .gives(StatsItem.ALONE)
                .by((input, zato) -> {
                    TimeSpan span = span(input).forTrends();
                    return StatsItem.alone(statistics.ofService(service(input), span.start(), span.stop()));
                });
    }

    private String service(Inputs input) {
        if (!input.has("service_id")) {
            if (!input.has("service_name")) {
                throw new BadRequestException("service_id", "or service_name is required");
            }
            return input.text("service_name");
        }
        long id = input.number("service_id");
        return services.nameOf(id)
                .orElseThrow(() -> new NotFoundException("service_id: there is no service with id " + id));
    }

    private PlatformService trends() {
        return reads(cluster, "zato.stats.trends.get-trends", "Gives the statistics of services, minute by minute.")
                .takes(START, STOP)
                .takes(Ranking.INPUTS)
                .givesList(StatsItem.AMONG_ALL)
                .by((input, zato) -> {
                    TimeSpan span = span(input).forTrends();
                    return items(input, statistics.trends(span.start(), span.stop()));
                });
    }

    private PlatformService range() {
        return reads(cluster, "zato.stats.summary.get-summary-by-range", "Sums up the statistics of any time.")
                .takes(START, STOP)
                .takes(Ranking.INPUTS)
                .givesList(StatsItem.AMONG_ALL)
                .by((input, zato) -> {
                    TimeSpan span = span(input).forRange();
                    return items(input, statistics.range(span.start(), span.stop()));
                });
    }

    private PlatformService summary(String period, StatisticsLevel level) {
        String summary = "Sums up the statistics of the " + period + " that a time is in.";
        return reads(cluster, "zato.stats.summary.get-summary-by-" + period, summary)
                .takes(START)
                .takes(Ranking.INPUTS)
                .givesList(StatsItem.AMONG_ALL)
                .by((input, zato) -> {
                    LocalDateTime start = level.start(StatsTime.parse(START.name(), input.text(START.name())));
                    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
                    return items(input, statistics.summary(level, start, now));
                });
    }

    private void delete(Inputs input, ServiceContext zato) {
        TimeSpan span = span(input);
        long deleted = statistics.delete(span.start(), span.stop());
        zato.logger().log(System.Logger.Level.INFO, "Deleted the statistics of {0} periods", deleted);
    }

    private static TimeSpan span(Inputs input) {
        return TimeSpan.of(input.text(START.name()), input.text(STOP.name()));
    }

    private static List<Map<String, Object>> items(Inputs input, List<ServiceStatistics> all) {
        return Ranking.apply(input, all).stream().map(StatsItem::amongAll).toList();
    }
}
