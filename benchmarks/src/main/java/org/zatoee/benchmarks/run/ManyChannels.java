// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.zatoee.benchmarks.server.MeasuredServer;

/** What channels cost that nobody calls: a server with ten beside one with ten thousand, started and called in turn. */
record ManyChannels(String zato, Path directory, Rounds rounds) {

    private static final int FEW = 10;
    private static final int MANY = 10_000;

    void run(PrintStream out) {
        out.println("## Ten thousand channels");
        try (MeasuredServer few = MeasuredServer.create(zato, directory.resolveSibling("few"), 1);
                MeasuredServer many = MeasuredServer.create(zato, directory.resolveSibling("many"), 1)) {
            start(FEW, few, out);
            start(MANY, many, out);
            compare(few, many, out);
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

    private void compare(MeasuredServer few, MeasuredServer many, PrintStream out) {
        Path script = Scripts.priceOrder(directory, "channels.lua", "");
        String base = FEW + " channels";
        Load other = new Load(MANY + " channels", many.url("/benchmark/price"), script, 64);
        Map<String, List<Sample>> samples = rounds.run(
                List.of(new Load(base, few.url("/benchmark/price"), script, 64), other),
                load -> load.equals(other) ? many.process() : few.process(),
                out);
        out.printf("%n%s%n", new Comparison(samples, base).table());
    }
}
