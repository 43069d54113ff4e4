// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.load;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle value: what one slow round cannot move. */
public final class Median {

    private Median() {}

    /**
     * The median of one figure over samples.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static <T> double of(List<T> samples, ToDoubleFunction<T> figure) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("No samples");
        }
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
