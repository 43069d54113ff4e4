// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.part;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.load.Comparison;
import org.zatoee.benchmarks.load.Load;
import org.zatoee.benchmarks.load.Sample;
import org.zatoee.benchmarks.load.Scripts;
import org.zatoee.benchmarks.server.MeasuredServer;

/** What channels cost that nobody calls: a server with ten beside one with ten thousand, started and called in turn. */
public final class ManyChannels implements Part {

    private static final int FEW = 10;
    private static final int MANY = 10_000;

    @Override
    public void run(Bench bench) {
        bench.out().println("## Ten thousand channels");
        try (MeasuredServer few = bench.cluster("few-channels", 1);
                MeasuredServer many = bench.cluster("many-channels", 1)) {
            start(FEW, few, bench.out());
            start(MANY, many, bench.out());
            compare(few, many, bench);
        }
    }

    private static void start(int channels, MeasuredServer server, PrintStream out) {
        server.deployWorkloads();
        server.stop();
        server.addIdleChannels(channels);
        Duration boot = server.start();
        out.printf(
                Locale.ROOT,
                "%nWith %d channels: ready after %.1f s, resident memory %.0f MB then.%n",
                channels,
                boot.toMillis() / 1000.0,
                server.process().residentBytes() / 1024.0 / 1024.0);
    }

    private static void compare(MeasuredServer few, MeasuredServer many, Bench bench) {
        Path script = Scripts.priceOrder(bench.directory(), "channels.lua", "");
        String base = FEW + " channels";
        Load other = new Load(MANY + " channels", many.url("/benchmark/price"), script, 64);
        Map<String, List<Sample>> samples = bench.rounds()
                .run(
                        List.of(new Load(base, few.url("/benchmark/price"), script, 64), other),
                        load -> load.equals(other) ? many.process() : few.process(),
                        bench.out());
        bench.out().printf("%n%s%n", new Comparison(samples, base).table());
    }
}
