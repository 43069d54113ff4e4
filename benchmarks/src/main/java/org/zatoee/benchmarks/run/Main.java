// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.bench.Plan;
import org.zatoee.benchmarks.server.BenchmarkException;
import org.zatoee.benchmarks.server.ZatoCommand;
import org.zatoee.processes.Programs;

/** Measures servers: {@code Main ZATO-COMMAND DIRECTORY [--smoke] [--java=HOME] [ROUNDS [SECONDS]] [PART...]}. Prints Markdown. */
public final class Main {

    private static final int BAD_USAGE = 64;

    /** Kept, because a logger nobody refers to is forgotten together with its level. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        LIBRARIES.setLevel(Level.SEVERE);
        try {
            Plan plan = Plan.parse(Arrays.asList(arguments).subList(2, arguments.length));
            Collection<Part> parts = Parts.named(plan.parts());
            Programs.require("wrk", "wrk");
            Path directory = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
            run(new Bench(new ZatoCommand(arguments[0], plan.javaHome()), directory, plan, System.out), parts);
        } catch (IllegalArgumentException e) {
            System.err.println("zato: " + e.getMessage());
            System.exit(BAD_USAGE);
        }
    }

    private static void run(Bench bench, Collection<Part> parts) {
        PrintStream out = bench.out();
        out.printf(
                "# Measured on Java %s, %d processors%n%n",
                bench.zato().javaVersion(), Runtime.getRuntime().availableProcessors());
        int failed = 0;
        for (Part part : List.copyOf(parts)) {
            try {
                part.run(bench);
                out.println();
            } catch (BenchmarkException e) {
                out.printf("%n**Failed:** %s%n%n", e.getMessage());
                failed++;
            }
        }
        if (failed > 0) {
            System.exit(1);
        }
    }
}
