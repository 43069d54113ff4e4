// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;

/** Shows a user how far a long command is. */
final class Steps {

    private static final double NANOS = 1e9;

    private final PrintWriter out;
    private final int count;
    private int done;

    Steps(PrintWriter out, int count) {
        this.out = out;
        this.count = count;
    }

    /**
     * Takes one step, and shows how long it took.
     *
     * @param title what it is about
     * @param work does it, and says in a few words what came of it
     */
    void take(String title, Supplier<String> work) {
        done++;
        out.printf("[%d/%d] %s ... ", done, count, title);
        out.flush();
        long start = System.nanoTime();
        try {
            String result = work.get();
            out.printf(Locale.ROOT, "%s (%.1f s)%n", result, (System.nanoTime() - start) / NANOS);
        } catch (RuntimeException e) {
            out.println("failed");
            throw e;
        } finally {
            out.flush();
        }
    }
}
