// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Periods of one level that follow each other.
 *
 * @param level how finely they are kept
 * @param periods when each begins, in UTC
 */
record StatisticsSlice(StatisticsLevel level, List<LocalDateTime> periods) {

    /** From the coarsest level to the finest; no weeks, which fit into neither months nor years. */
    private static final List<StatisticsLevel> COARSE_TO_FINE = List.of(
            StatisticsLevel.YEAR_SUMMARY,
            StatisticsLevel.MONTH_SUMMARY,
            StatisticsLevel.DAY_SUMMARY,
            StatisticsLevel.HOUR,
            StatisticsLevel.MINUTE);

    /** All periods of a level between two moments; the last may end after the second. */
    static StatisticsSlice of(StatisticsLevel level, LocalDateTime start, LocalDateTime stop) {
        List<LocalDateTime> periods = new ArrayList<>();
        for (LocalDateTime period = start; period.isBefore(stop); period = level.end(period)) {
            periods.add(period);
        }
        return new StatisticsSlice(level, periods);
    }

    /** The time between two moments in as few periods as possible, both at full minutes. */
    static List<StatisticsSlice> cover(LocalDateTime start, LocalDateTime stop) {
        List<StatisticsSlice> slices = new ArrayList<>();
        LocalDateTime at = start;
        while (at.isBefore(stop)) {
            StatisticsLevel level = coarsest(at, stop);
            if (slices.isEmpty() || slices.get(slices.size() - 1).level() != level) {
                slices.add(new StatisticsSlice(level, new ArrayList<>()));
            }
            slices.get(slices.size() - 1).periods().add(at);
            at = level.end(at);
        }
        return slices;
    }

    private static StatisticsLevel coarsest(LocalDateTime at, LocalDateTime stop) {
        return COARSE_TO_FINE.stream()
                .filter(level -> level.start(at).equals(at) && !level.end(at).isAfter(stop))
                .findFirst()
                .orElse(StatisticsLevel.MINUTE);
    }
}
