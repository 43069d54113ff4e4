// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.util.List;
import java.util.Optional;

import org.zatoee.core.stats.ServiceStatistics;
import org.zatoee.core.stats.StatisticsRanking;
import org.zatoee.service.BadRequestException;

/** The services to show: all, or the first {@code n} by {@code n_type}. */
final class Ranking {

    private Ranking() {}

    static List<ServiceStatistics> apply(Optional<Integer> n, Optional<String> nType, List<ServiceStatistics> all) {
        if (n.isEmpty() || n.get() == 0) {
            return all;
        }
        if (n.get() < 0) {
            throw new BadRequestException("n", "must not be negative");
        }
        return type(nType).top(n.get(), all);
    }

    private static StatisticsRanking type(Optional<String> nType) {
        return switch (nType.orElse("")) {
            case "usage" -> StatisticsRanking.USAGE;
            case "mean" -> StatisticsRanking.MEAN;
            default -> throw new BadRequestException("n_type", "must be 'usage' or 'mean'");
        };
    }
}
