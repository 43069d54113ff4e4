// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.change;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PropagationTest {

    @Test
    void percentileIsTheTimeSoManyStayedWithin() {
        List<Duration> times =
                IntStream.rangeClosed(1, 200).mapToObj(Duration::ofMillis).toList();
        Propagation propagation = new Propagation(times, times);

        assertThat(propagation.spread(50)).isEqualTo(Duration.ofMillis(100));
        assertThat(propagation.spread(99)).isEqualTo(Duration.ofMillis(198));
        assertThat(propagation.spread(100)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void oneChangeIsEveryPercentile() {
        List<Duration> one = List.of(Duration.ofMillis(7));

        assertThat(new Propagation(one, one).spread(1)).isEqualTo(Duration.ofMillis(7));
        assertThat(new Propagation(one, one))
                .hasToString("1 changes: answered in 7.0 ms (p50), 7.0 ms (p99);"
                        + " in force on every server 7.0 ms (p50), 7.0 ms (p99) after the answer");
    }

    @Test
    void nothingMeasuredIsNoResult() {
        assertThatThrownBy(() -> new Propagation(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyThisMachineIsPutUnderLoad() {
        assertThatThrownBy(() -> new PacedLoad(URI.create("http://192.0.2.1/"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("192.0.2.1");
    }
}
