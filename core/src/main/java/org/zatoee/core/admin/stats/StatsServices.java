// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.security.AdminRole;
import org.zatoee.core.stats.ServiceStatistics;
import org.zatoee.core.stats.Statistics;
import org.zatoee.core.stats.StatisticsLevel;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** The services for statistics. Components of records are named as on the wire. */
public final class StatsServices {

    private static final String SUMMARY = "zato.stats.summary.get-summary-by-";

    private StatsServices() {}

    /**
     * All of them.
     *
     * @param clock tells how long the current day, week, month and year have lasted
     */
    public static List<PlatformService> all(Statistics statistics, KnownServices services, InstantSource clock) {
        return List.of(
                viewer("zato.stats.get-by-service", new GetByService(statistics, services)),
                viewer("zato.stats.trends.get-trends", new GetTrends(statistics)),
                viewer(SUMMARY + "day", new GetSummary(statistics, StatisticsLevel.DAY_SUMMARY, clock)),
                viewer(SUMMARY + "week", new GetSummary(statistics, StatisticsLevel.WEEK_SUMMARY, clock)),
                viewer(SUMMARY + "month", new GetSummary(statistics, StatisticsLevel.MONTH_SUMMARY, clock)),
                viewer(SUMMARY + "year", new GetSummary(statistics, StatisticsLevel.YEAR_SUMMARY, clock)),
                viewer(SUMMARY + "range", new GetRange(statistics)),
                PlatformService.of("zato.stats.delete", AdminRole.ADMINISTRATOR, new Delete(statistics)));
    }

    private static PlatformService viewer(String name, Service<?, ?> service) {
        return PlatformService.of(name, AdminRole.VIEWER, service);
    }

    record Span(String start, String stop) {}

    record RankedSpan(String start, String stop, Optional<Integer> n, Optional<String> n_type) {}

    record RankedStart(String start, Optional<Integer> n, Optional<String> n_type) {}

    record OfService(String start, String stop, Optional<Long> service_id, Optional<String> service_name) {}

    record GetByService(Statistics statistics, KnownServices services)
            implements Service<OfService, Map<String, Object>> {
        @Override
        public Map<String, Object> handle(OfService input, ServiceContext zato) {
            TimeSpan span = TimeSpan.of(input.start(), input.stop()).forTrends();
            return StatsItem.alone(statistics.ofService(name(input), span.start(), span.stop()));
        }

        private String name(OfService input) {
            if (input.service_id().isEmpty()) {
                return input.service_name()
                        .orElseThrow(() -> new BadRequestException("service_id", "or service_name is required"));
            }
            long id = input.service_id().get();
            return services.nameOf(id).orElseThrow(() -> new NotFoundException("There is no service with id " + id));
        }
    }

    record GetTrends(Statistics statistics) implements Service<RankedSpan, List<Map<String, Object>>> {
        @Override
        public List<Map<String, Object>> handle(RankedSpan input, ServiceContext zato) {
            TimeSpan span = TimeSpan.of(input.start(), input.stop()).forTrends();
            return items(input.n(), input.n_type(), statistics.trends(span.start(), span.stop()));
        }
    }

    record GetRange(Statistics statistics) implements Service<RankedSpan, List<Map<String, Object>>> {
        @Override
        public List<Map<String, Object>> handle(RankedSpan input, ServiceContext zato) {
            TimeSpan span = TimeSpan.of(input.start(), input.stop()).forRange();
            return items(input.n(), input.n_type(), statistics.range(span.start(), span.stop()));
        }
    }

    record GetSummary(Statistics statistics, StatisticsLevel level, InstantSource clock)
            implements Service<RankedStart, List<Map<String, Object>>> {
        @Override
        public List<Map<String, Object>> handle(RankedStart input, ServiceContext zato) {
            LocalDateTime period = level.start(StatsTime.parse("start", input.start()));
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            return items(input.n(), input.n_type(), statistics.summary(level, period, now));
        }
    }

    record Delete(Statistics statistics) implements Service<Span, Void> {
        @Override
        public Void handle(Span input, ServiceContext zato) {
            TimeSpan span = TimeSpan.of(input.start(), input.stop());
            long deleted = statistics.delete(span.start(), span.stop());
            zato.logger().log(System.Logger.Level.INFO, "Deleted the statistics of {0} periods", deleted);
            return PlatformService.nothing();
        }
    }

    private static List<Map<String, Object>> items(
            Optional<Integer> n, Optional<String> nType, List<ServiceStatistics> all) {
        return Ranking.apply(n, nType, all).stream().map(StatsItem::amongAll).toList();
    }
}
