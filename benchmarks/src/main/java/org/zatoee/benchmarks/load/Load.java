// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zatoee.benchmarks.server.BenchmarkException;
import org.zatoee.benchmarks.server.Command;
import org.zatoee.benchmarks.server.LinuxProcess;

/**
 * One target of the load generator, wrk.
 *
 * @param name for the report
 * @param url a loopback address
 * @param script a Lua script that makes the requests; empty path for plain GETs
 * @param connections how many at once
 */
public record Load(String name, URI url, Path script, int connections) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern LATENCY = Pattern.compile("\\s(50|99)%\\s+([\\d.]+)(us|ms|s|m)");

    public Load {
        if (!"127.0.0.1".equals(url.getHost())) {
            throw new IllegalArgumentException("Only this machine is ever put under load, not " + url);
        }
    }

    /**
     * Runs it once.
     *
     * @throws BenchmarkException if an answer was an error: a fast refusal is no throughput
     */
    public Sample run(Duration time, LinuxProcess server) {
        Duration before = server.cpuTime();
        String output = Command.of(words(time)).run();
        Duration cpu = server.cpuTime().minus(before);
        if (output.contains("Non-2xx") || output.contains("Socket errors")) {
            throw new BenchmarkException(name + " answered with errors:\n" + output);
        }
        long requests = Long.parseLong(find(REQUESTS, output));
        return new Sample(
                Double.parseDouble(find(RATE, output)),
                cpu.toNanos() / 1000.0 / requests,
                latency("50", output),
                latency("99", output));
    }

    private List<String> words(Duration time) {
        List<String> words = new ArrayList<>(List.of(
                "wrk", "-t1", "-c" + connections, "-d" + time.toSeconds() + "s", "--timeout", "10s", "--latency"));
        if (!script.toString().isEmpty()) {
            words.addAll(List.of("-s", script.toString()));
        }
        words.add(url.toString());
        return words;
    }

    private static String find(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new BenchmarkException("wrk did not print " + pattern + ":\n" + output);
        }
        return matcher.group(1);
    }

    /** A percentile of latency, in milliseconds. */
    static double latency(String percentile, String output) {
        Matcher matcher = LATENCY.matcher(output);
        while (matcher.find()) {
            if (matcher.group(1).equals(percentile)) {
                double value = Double.parseDouble(matcher.group(2));
                return switch (matcher.group(3)) {
                    case "us" -> value / 1000;
                    case "s" -> value * 1000;
                    case "m" -> value * 60_000;
                    default -> value;
                };
            }
        }
        throw new BenchmarkException("wrk did not print the latency at " + percentile + " %:\n" + output);
    }
}
