// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Loads beside each other.
 *
 * @param samples the samples of each load, by name, in order
 * @param base the name of the load the others are measured by
 */
public record Comparison(Map<String, List<Sample>> samples, String base) {

    /** The throughput of a load divided by that of the base, round by round, and of that the median. */
    public double ratio(String name) {
        List<Sample> mine = samples.getOrDefault(name, List.of());
        List<Sample> theirs = samples.getOrDefault(base, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < mine.size(); round++) {
            ratios.add(mine.get(round).requestsPerSecond() / theirs.get(round).requestsPerSecond());
        }
        return Median.of(ratios, Double::doubleValue);
    }

    /** A table in Markdown. */
    public String table() {
        StringBuilder table = new StringBuilder("| | requests/s | ratio | CPU us/request | p50 ms | p99 ms |\n");
        table.append("|---|---:|---:|---:|---:|---:|\n");
        samples.forEach((name, runs) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.1f | %.2f | %.2f |%n",
                name,
                Median.of(runs, Sample::requestsPerSecond),
                ratio(name),
                Median.of(runs, Sample::cpuMicrosPerRequest),
                Median.of(runs, Sample::p50Millis),
                Median.of(runs, Sample::p99Millis))));
        return table.toString();
    }
}
