// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.part;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.load.Load;
import org.zatoee.benchmarks.load.Median;
import org.zatoee.benchmarks.load.Sample;
import org.zatoee.benchmarks.server.MeasuredServer;

/** What calls that wait feel of calls that compute: 200 of them in flight, alone and while every processor is computing. */
public final class Saturation implements Part {

    private static final int WAITING = 200;

    /** For each processor: enough that one always waits for its turn. */
    private static final int COMPUTING = 4;

    private static final Duration LEAD = Duration.ofSeconds(1);

    @Override
    public void run(Bench bench) {
        bench.out().println("## Calls that wait beside calls that compute");
        try (MeasuredServer server = bench.cluster("saturation", 1)) {
            server.deployWorkloads();
            Load waiting = new Load("wait", server.url("/benchmark/slow"), Path.of(""), WAITING);
            int computing = COMPUTING * Runtime.getRuntime().availableProcessors();
            Load compute = new Load("compute", server.url("/benchmark/compute"), Path.of(""), computing);
            List<Sample> idle = new ArrayList<>();
            List<Sample> saturated = new ArrayList<>();
            List<Sample> computed = new ArrayList<>();
            for (int i = -bench.rounds().warmUps(); i < bench.rounds().rounds(); i++) {
                Duration time = bench.rounds().time();
                Sample alone = waiting.run(time, server.process());
                CompletableFuture<Sample> busy = CompletableFuture.supplyAsync(
                        () -> compute.run(time.plus(LEAD.multipliedBy(2)), server.process()));
                bench.settle(LEAD);
                Sample beside = waiting.run(time, server.process());
                Sample machine = busy.join();
                progress(alone, beside, bench.out());
                if (i >= 0) {
                    idle.add(alone);
                    saturated.add(beside);
                    computed.add(machine);
                }
            }
            print(idle, saturated, computed, bench.out());
        }
    }

    private static void progress(Sample alone, Sample beside, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "  p99 alone %.1f ms, beside calls that compute %.1f ms%n",
                alone.p99Millis(),
                beside.p99Millis());
    }

    private static void print(List<Sample> idle, List<Sample> saturated, List<Sample> computed, PrintStream out) {
        out.printf("%n| 200 calls in flight that wait 50 ms | requests/s | p50 ms | p99 ms |%n|---|---:|---:|---:|%n");
        line("alone", idle, out);
        line("while every processor computes", saturated, out);
        out.printf(
                Locale.ROOT,
                "%np99 %.2f times that of the idle machine; %.0f calls/s computed meanwhile.%n",
                Median.of(saturated, Sample::p99Millis) / Median.of(idle, Sample::p99Millis),
                Median.of(computed, Sample::requestsPerSecond));
    }

    private static void line(String name, List<Sample> samples, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f |%n",
                name,
                Median.of(samples, Sample::requestsPerSecond),
                Median.of(samples, Sample::p50Millis),
                Median.of(samples, Sample::p99Millis));
    }
}
