// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.component.ComponentUnavailableException;

/**
 * Answers questions about statistics. Averages are those over calls: a period with many weighs more than one with few.
 * Thread-safe. Every method throws a {@link ComponentUnavailableException} if the KVDB cannot be reached.
 */
public final class Statistics {

    private final StatisticsStore store;

    public Statistics(StatisticsStore store) {
        this.store = store;
    }

    /** All services that were called, minute by minute, sorted by name. */
    public List<ServiceStatistics> trends(LocalDateTime start, LocalDateTime stop) {
        StatisticsSlice minutes = StatisticsSlice.of(StatisticsLevel.MINUTE, start, stop);
        Map<StatisticsKey, Figures> found = store.readAll(minutes.level(), minutes.periods());
        return statistics(found, seconds(start, stop), minutes);
    }

    /** One service, minute by minute; without all others, so that it does not look at them. */
    public ServiceStatistics ofService(String service, LocalDateTime start, LocalDateTime stop) {
        StatisticsSlice minutes = StatisticsSlice.of(StatisticsLevel.MINUTE, start, stop);
        Map<StatisticsKey, Figures> found = store.read(minutes.level(), service, minutes.periods());
        Figures sum = found.values().stream().reduce(Figures.NONE, Figures::plus);
        return new ServiceStatistics(service, sum, sum, seconds(start, stop), trend(service, found, minutes));
    }

    /**
     * All services that were called in one period, sorted by name.
     *
     * @param now the period may not be over
     */
    public List<ServiceStatistics> summary(StatisticsLevel level, LocalDateTime period, LocalDateTime now) {
        LocalDateTime end = now.isBefore(level.end(period)) ? now : level.end(period);
        return statistics(store.readAll(level, List.of(period)), seconds(period, end), null);
    }

    /** All services that were called between two full minutes, from the coarsest statistics there are, sorted by name. */
    public List<ServiceStatistics> range(LocalDateTime start, LocalDateTime stop) {
        Map<StatisticsKey, Figures> found = new HashMap<>();
        for (StatisticsSlice slice : StatisticsSlice.cover(start, stop)) {
            found.putAll(store.readAll(slice.level(), slice.periods()));
        }
        return statistics(found, seconds(start, stop), null);
    }

    /**
     * Deletes the statistics of every period that lies between two moments as a whole.
     *
     * @return how many
     */
    public long delete(LocalDateTime start, LocalDateTime stop) {
        return store.delete(key ->
                !key.period().isBefore(start) && !key.level().end(key.period()).isAfter(stop));
    }

    private static List<ServiceStatistics> statistics(
            Map<StatisticsKey, Figures> found, double seconds, @Nullable StatisticsSlice trend) {
        Map<String, Figures> services = new TreeMap<>();
        found.forEach((key, figures) -> services.merge(key.service(), figures, Figures::plus));
        Figures all = services.values().stream().reduce(Figures.NONE, Figures::plus);
        List<ServiceStatistics> statistics = new ArrayList<>();
        services.forEach((service, figures) -> statistics.add(new ServiceStatistics(
                service, figures, all, seconds, trend == null ? List.of() : trend(service, found, trend))));
        return statistics;
    }

    private static List<Figures> trend(String service, Map<StatisticsKey, Figures> found, StatisticsSlice slice) {
        return slice.periods().stream()
                .map(period -> found.getOrDefault(new StatisticsKey(slice.level(), service, period), Figures.NONE))
                .toList();
    }

    private static double seconds(LocalDateTime start, LocalDateTime stop) {
        return Duration.between(start, stop).toMillis() / 1000.0;
    }
}
