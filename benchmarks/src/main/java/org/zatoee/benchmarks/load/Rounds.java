// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.zatoee.benchmarks.server.LinuxProcess;

/**
 * Several loads, run in turn, round after round, so that whatever else the machine does meets them alike.
 *
 * @param rounds how many rounds count
 * @param warmUps how many rounds before them do not
 * @param time how long each run of a load takes
 */
public record Rounds(int rounds, int warmUps, Duration time) {

    /** Runs all loads; the result has the samples of each, by name, in order. */
    public Map<String, List<Sample>> run(List<Load> loads, LinuxProcess server, PrintStream progress) {
        return run(loads, load -> server, progress);
    }

    /** Runs all loads, each on a server of its own. */
    public Map<String, List<Sample>> run(List<Load> loads, Function<Load, LinuxProcess> servers, PrintStream progress) {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (int round = -warmUps; round < rounds; round++) {
            for (Load load : loads) {
                Sample sample = load.run(time, servers.apply(load));
                String label = round < 0 ? "warm-up" : "round " + (round + 1);
                progress.printf(
                        "  %-8s %-28s %9.0f requests/s %7.1f us CPU%n",
                        label, load.name(), sample.requestsPerSecond(), sample.cpuMicrosPerRequest());
                if (round >= 0) {
                    samples.computeIfAbsent(load.name(), name -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
        return samples;
    }
}
