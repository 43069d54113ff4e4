// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComparisonTest {

    @Test
    void ratioIsTheMedianOfTheRatiosOfEachRound() {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        samples.put("base", rates(100, 1000, 100));
        samples.put("other", rates(50, 2000, 90));

        assertThat(new Comparison(samples, "base").ratio("other")).isEqualTo(0.9);
    }

    @Test
    void tableHasALineForEachLoad() {
        String table = new Comparison(Map.of("base", rates(100)), "base").table();

        assertThat(table).contains("| base | 100 | 1.00 | 10.0 | 1.00 | 2.00 |");
    }

    @Test
    void medianOfAnEvenNumberIsBetweenTheMiddleTwo() {
        assertThat(Median.of(List.of(4.0, 1.0, 3.0, 2.0), Double::doubleValue)).isEqualTo(2.5);
    }

    @Test
    void medianOfNothingIsRefused() {
        assertThatThrownBy(() -> Median.of(List.<Double>of(), Double::doubleValue))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Sample> rates(double... rates) {
        return Arrays.stream(rates).mapToObj(rate -> new Sample(rate, 10, 1, 2)).toList();
    }
}
