// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.retry;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTest {

    /** Always at one end of the range it may choose from. */
    private record Extreme(boolean highest) implements RandomGenerator {

        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public long nextLong(long bound) {
            return highest ? bound - 1 : 0;
        }
    }

    private static List<Long> waits(RandomGenerator random) {
        Backoff backoff = new Backoff(random);
        return Stream.generate(backoff::next).limit(8).map(Duration::toMillis).toList();
    }

    @Test
    void doublesUpToALimit() {
        assertThat(waits(new Extreme(true))).containsExactly(250L, 500L, 1000L, 2000L, 4000L, 5000L, 5000L, 5000L);
    }

    @Test
    void waitsHalfOfItForCertain() {
        assertThat(waits(new Extreme(false))).containsExactly(125L, 250L, 500L, 1000L, 2000L, 2500L, 2500L, 2500L);
    }

    @Test
    void keepsServersOutOfStep() {
        assertThat(LongStream.range(0, 50)
                        .map(seed -> waits(new Random(seed)).get(7))
                        .distinct())
                .hasSizeGreaterThan(40);
    }
}
