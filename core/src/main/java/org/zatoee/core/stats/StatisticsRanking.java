// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

import java.util.Comparator;
import java.util.List;

/** Which services come first. Equal ones are in the order of their names. */
public enum StatisticsRanking {

    /** Those called most often. */
    USAGE(Comparator.comparingLong((ServiceStatistics one) -> one.figures().usage())),

    /** The slowest. */
    MEAN(Comparator.comparingDouble((ServiceStatistics one) -> one.figures().mean()));

    @SuppressWarnings("ImmutableEnumChecker") // Comparators of the JDK have no state.
    private final Comparator<ServiceStatistics> order;

    StatisticsRanking(Comparator<ServiceStatistics> order) {
        this.order = order;
    }

    /** The first few of them. */
    public List<ServiceStatistics> top(int n, List<ServiceStatistics> all) {
        return all.stream()
                .sorted(order.reversed().thenComparing(ServiceStatistics::service))
                .limit(n)
                .toList();
    }
}
