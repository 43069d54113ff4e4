// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.zatoee.core.component.ComponentUnavailableException;

/** Where statistics are kept. Thread-safe. Every method throws ComponentUnavailableException if that is away. */
public interface StatisticsStore {

    /**
     * The statistics of one service for some periods.
     *
     * @return what there is of it
     */
    Map<StatisticsKey, Figures> read(StatisticsLevel level, String service, Collection<LocalDateTime> periods);

    /** The statistics of all services for some periods: looks at every key of the KVDB, in small steps. */
    Map<StatisticsKey, Figures> readAll(StatisticsLevel level, Collection<LocalDateTime> periods);

    /**
     * Deletes statistics of all levels.
     *
     * @param which which of them
     * @return how many
     */
    long delete(Predicate<StatisticsKey> which);

    /**
     * Adds calls to what is known of services since they exist (zato-facts, section 9): usage, and the last, shortest,
     * longest and mean time. All of it or, if it fails, most likely nothing.
     *
     * @param calls the calls since the last time, by service
     * @return how often each of these was called by now, in the whole cluster
     * @throws ComponentUnavailableException if the KVDB cannot be reached
     */
    Map<String, Long> add(Map<String, CallTotals> calls);

    /**
     * What is known of services since they exist, in one round trip.
     *
     * @return one for each of them, in their order
     * @throws ComponentUnavailableException if the KVDB cannot be reached
     */
    List<ServiceTotals> totals(List<String> services);
}
