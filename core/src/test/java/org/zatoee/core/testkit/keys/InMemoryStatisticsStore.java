// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.keys;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.zatoee.core.stats.CallTotals;
import org.zatoee.core.stats.Figures;
import org.zatoee.core.stats.ServiceTotals;
import org.zatoee.core.stats.StatisticsKey;
import org.zatoee.core.stats.StatisticsLevel;
import org.zatoee.core.stats.StatisticsStore;

/** Statistics in memory. */
public record InMemoryStatisticsStore(InMemoryHashes hashes) implements StatisticsStore {

    @Override
    public Map<StatisticsKey, Figures> read(StatisticsLevel level, String service, Collection<LocalDateTime> periods) {
        return find(level, key -> key.service().equals(service) && periods.contains(key.period()));
    }

    @Override
    public Map<StatisticsKey, Figures> readAll(StatisticsLevel level, Collection<LocalDateTime> periods) {
        return find(level, key -> periods.contains(key.period()));
    }

    private Map<StatisticsKey, Figures> find(StatisticsLevel level, Predicate<StatisticsKey> which) {
        Map<StatisticsKey, Figures> found = new HashMap<>();
        for (String key : hashes.hashKeys()) {
            level.parse(key).filter(which).ifPresent(parsed -> Figures.of(hashes.hash(key))
                    .ifPresent(figures -> found.put(parsed, figures)));
        }
        return found;
    }

    @Override
    public long delete(Predicate<StatisticsKey> which) {
        Set<String> keys = hashes.hashKeys();
        return keys.stream()
                .filter(key -> Arrays.stream(StatisticsLevel.values())
                        .anyMatch(level -> level.parse(key).filter(which).isPresent()))
                .filter(hashes::remove)
                .count();
    }

    @Override
    public Map<String, Long> add(Map<String, CallTotals> calls) {
        Map<String, Long> usages = new HashMap<>();
        calls.forEach((service, more) -> {
            ServiceTotals before = totals(List.of(service)).get(0);
            long usage = before.usage() + more.usage();
            double min = before.usage() == 0 ? more.min() : Math.min(before.min(), more.min());
            double mean = (before.mean() * before.usage() + more.time()) / usage;
            hashes.set("zato:stats:service:usage:" + service, Long.toString(usage));
            hashes.put(
                    "zato:stats:service:time:basic:" + service,
                    Map.of(
                            "last", Long.toString(more.last()),
                            "min_all_time", Double.toString(min),
                            "max_all_time", Double.toString(Math.max(before.max(), more.max())),
                            "mean_all_time", Double.toString(mean)));
            usages.put(service, usage);
        });
        return usages;
    }

    @Override
    public List<ServiceTotals> totals(List<String> services) {
        return services.stream()
                .map(service -> ServiceTotals.of(
                        service,
                        hashes.get("zato:stats:service:usage:" + service),
                        hashes.hash("zato:stats:service:time:basic:" + service)))
                .toList();
    }
}
