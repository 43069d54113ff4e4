// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.load;

import java.time.Duration;
import java.util.List;

/**
 * Times of the same thing done many times. Immutable.
 *
 * @param times at least one, in any order
 */
public record Percentiles(List<Duration> times) {

    public Percentiles {
        if (times.isEmpty()) {
            throw new IllegalArgumentException("No times");
        }
        times = times.stream().sorted().toList();
    }

    /**
     * The time that so many of 100 stayed within.
     *
     * @param percent from 1 to 100
     */
    public Duration within(int percent) {
        int rank = (int) Math.ceil(times.size() * percent / 100.0);
        return times.get(Math.max(0, rank - 1));
    }

    /** The same in milliseconds. */
    public double millis(int percent) {
        return within(percent).toNanos() / 1e6;
    }
}
