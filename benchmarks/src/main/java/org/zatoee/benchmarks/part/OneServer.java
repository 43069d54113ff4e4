// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.load.Comparison;
import org.zatoee.benchmarks.load.Load;
import org.zatoee.benchmarks.load.Median;
import org.zatoee.benchmarks.load.Sample;
import org.zatoee.benchmarks.load.Scripts;
import org.zatoee.benchmarks.server.MeasuredServer;

/** One server: its start, its memory, its throughput beside its peers. Memory first, while there is nothing but the product. */
public final class OneServer implements Part {

    private static final Duration SETTLE = Duration.ofSeconds(20);
    private static final int STARTS = 5;

    @Override
    public void run(Bench bench) {
        try (MeasuredServer server = bench.cluster("one", 1)) {
            bootAndMemory(server, bench);
            server.deployWorkloads();
            throughput(server, bench);
            slowCalls(server, bench);
            new SecuredChannel(server, bench).run();
        }
    }

    private static void bootAndMemory(MeasuredServer server, Bench bench) {
        bench.out().println("## Starting, and memory at rest");
        List<Double> boots = new ArrayList<>();
        List<Double> resident = new ArrayList<>();
        int starts = bench.times(STARTS);
        for (int i = 0; i < starts; i++) {
            server.stop();
            boots.add(server.start().toMillis() / 1000.0);
            // Memory at rest is that after a while in which nothing happened.
            bench.settle(SETTLE);
            resident.add(server.process().residentBytes() / 1024.0 / 1024.0);
        }
        bench.out()
                .printf(
                        Locale.ROOT,
                        "%nMedians of %d: from the command to ready %.1f s, resident memory %.0f MB %d s later.%n%n",
                        starts,
                        Median.of(boots, Double::doubleValue),
                        Median.of(resident, Double::doubleValue),
                        SETTLE.toSeconds());
    }

    private static void throughput(MeasuredServer server, Bench bench) {
        bench.out().println("## JSON: record in, record out");
        Path script = Scripts.priceOrder(bench.directory(), "price-order.lua", "");
        String base = "bare RESTEasy with Jackson";
        Map<String, List<Sample>> samples = bench.rounds()
                .run(
                        List.of(
                                new Load(base, server.url("/baseline/rest/price"), script, 64),
                                new Load("Zato EE service", server.url("/benchmark/price"), script, 64),
                                new Load(
                                        "plain servlet with Jackson",
                                        server.url("/baseline/servlet/price"),
                                        script,
                                        64)),
                        server.process(),
                        bench.out());
        bench.out().printf("%n%s%n", new Comparison(samples, base).table());
    }

    /** Calls that wait 50 ms: 500 at once cannot be answered faster than 10,000 in a second. */
    private static void slowCalls(MeasuredServer server, Bench bench) {
        bench.out().println("## 500 calls at once that wait 50 ms each");
        double ceiling = 500 / 0.050;
        Load load = new Load("slow calls", server.url("/benchmark/slow"), Path.of(""), 500);
        List<Sample> samples =
                bench.rounds().run(List.of(load), server.process(), bench.out()).getOrDefault(load.name(), List.of());
        double rate = Median.of(samples, Sample::requestsPerSecond);
        bench.out()
                .printf(
                        Locale.ROOT,
                        "%n%.0f requests/s, %.2f of the ceiling of %.0f; p50 %.0f ms, p99 %.0f ms.%n%n",
                        rate,
                        rate / ceiling,
                        ceiling,
                        Median.of(samples, Sample::p50Millis),
                        Median.of(samples, Sample::p99Millis));
    }
}
