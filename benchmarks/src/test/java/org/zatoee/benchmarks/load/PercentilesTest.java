// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PercentilesTest {

    @Test
    void isTheTimeThatSoManyStayedWithinInAnyOrder() {
        Percentiles times = new Percentiles(IntStream.rangeClosed(1, 200)
                .mapToObj(i -> Duration.ofMillis(201 - i))
                .toList());

        assertThat(times.within(50)).isEqualTo(Duration.ofMillis(100));
        assertThat(times.within(99)).isEqualTo(Duration.ofMillis(198));
        assertThat(times.within(100)).isEqualTo(Duration.ofMillis(200));
        assertThat(times.millis(1)).isEqualTo(2.0);
    }

    @Test
    void ofOneHundredTheNinetyNinthIsTheLastButOne() {
        Percentiles times = new Percentiles(
                IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList());

        assertThat(times.within(99)).isEqualTo(Duration.ofMillis(99));
    }

    @Test
    void nothingHasNone() {
        assertThatThrownBy(() -> new Percentiles(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
