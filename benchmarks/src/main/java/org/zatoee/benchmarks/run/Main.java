// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.zatoee.benchmarks.server.MeasuredServer;
import org.zatoee.processes.Programs;

/** Measures a server: {@code Main ZATO-COMMAND DIRECTORY [ROUNDS] [SECONDS]}. Prints Markdown. */
public final class Main {

    private static final Duration SETTLE = Duration.ofSeconds(20);
    private static final int STARTS = 5;

    /** Kept, because a logger nobody refers to is forgotten together with its level. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private final MeasuredServer server;
    private final Path directory;
    private final Rounds rounds;
    private final PrintStream out;

    private Main(MeasuredServer server, Path directory, Rounds rounds, PrintStream out) {
        this.server = server;
        this.directory = directory;
        this.rounds = rounds;
        this.out = out;
    }

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        Programs.require("wrk", "wrk");
        Path directory = Path.of(arguments[1]).toAbsolutePath();
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 7;
        int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 6;
        Rounds plan = new Rounds(rounds, 2, Duration.ofSeconds(seconds));
        try (MeasuredServer server = MeasuredServer.create(arguments[0], directory, 1)) {
            new Main(server, directory, plan, System.out).run();
        }
        new ManyChannels(arguments[0], directory, plan).run(System.out);
        new LiveChanges(arguments[0], directory).run(System.out);
    }

    /** All that is measured, in this order: memory first, while there is nothing but the product. */
    private void run() {
        out.printf(
                "# Measured on Java %s, %d processors%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        bootAndMemory();
        server.deployWorkloads();
        throughput();
        slowCalls();
        new SecuredChannel(server, directory, rounds).run(out);
    }

    private void bootAndMemory() {
        out.println("## Starting, and memory at rest");
        List<Double> boots = new ArrayList<>();
        List<Double> resident = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            server.stop();
            boots.add(server.start().toMillis() / 1000.0);
            settle();
            resident.add(server.process().residentBytes() / 1024.0 / 1024.0);
        }
        out.printf(
                Locale.ROOT,
                "%nMedians of %d: from the command to ready %.1f s, resident memory %.0f MB %d s later.%n%n",
                STARTS,
                Median.of(boots, Double::doubleValue),
                Median.of(resident, Double::doubleValue),
                SETTLE.toSeconds());
    }

    /** Memory at rest is that after a while in which nothing happened. */
    private static void settle() {
        CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(SETTLE.toMillis(), TimeUnit.MILLISECONDS))
                .join();
    }

    private void throughput() {
        out.println("## JSON: record in, record out");
        Path script = Scripts.priceOrder(directory, "price-order.lua", "");
        String base = "bare RESTEasy with Jackson";
        Map<String, List<Sample>> samples = rounds.run(
                List.of(
                        new Load(base, server.url("/baseline/rest/price"), script, 64),
                        new Load("Zato EE service", server.url("/benchmark/price"), script, 64),
                        new Load("plain servlet with Jackson", server.url("/baseline/servlet/price"), script, 64)),
                server.process(),
                out);
        out.printf("%n%s%n", new Comparison(samples, base).table());
    }

    /** Calls that wait 50 ms: 500 at once cannot be answered faster than 10,000 in a second. */
    private void slowCalls() {
        out.println("## 500 calls at once that wait 50 ms each");
        double ceiling = 500 / 0.050;
        Load load = new Load("slow calls", server.url("/benchmark/slow"), Path.of(""), 500);
        List<Sample> samples = rounds.run(List.of(load), server.process(), out).getOrDefault(load.name(), List.of());
        double rate = Median.of(samples, Sample::requestsPerSecond);
        out.printf(
                Locale.ROOT,
                "%n%.0f requests/s, %.2f of the ceiling of %.0f; p50 %.0f ms, p99 %.0f ms.%n",
                rate,
                rate / ceiling,
                ceiling,
                Median.of(samples, Sample::p50Millis),
                Median.of(samples, Sample::p99Millis));
    }
}
