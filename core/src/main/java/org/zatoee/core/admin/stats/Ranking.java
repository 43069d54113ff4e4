// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.util.List;

import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.stats.ServiceStatistics;
import org.zatoee.core.stats.StatisticsRanking;
import org.zatoee.service.BadRequestException;

/** The services to show: all, or the first {@code n} by {@code n_type}. */
final class Ranking {

    static final List<Field> INPUTS = List.of(
            Field.number("n", 0, Integer.MAX_VALUE).optional(),
            Field.choice("n_type", "usage", "mean").optional());

    private Ranking() {}

    static List<ServiceStatistics> apply(Inputs input, List<ServiceStatistics> all) {
        int n = (int) input.number("n");
        return n == 0 ? all : type(input.text("n_type")).top(n, all);
    }

    private static StatisticsRanking type(String word) {
        return switch (word) {
            case "usage" -> StatisticsRanking.USAGE;
            case "mean" -> StatisticsRanking.MEAN;
            default -> throw new BadRequestException("n_type", "is required with n: usage or mean");
        };
    }
}
