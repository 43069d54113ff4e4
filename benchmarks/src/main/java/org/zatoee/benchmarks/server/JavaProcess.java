// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import java.nio.file.Path;
import java.util.List;

/**
 * A running Java program, looked into with {@code jcmd}.
 *
 * @param pid its id
 * @param javaHome a JDK like the one it runs on
 */
public record JavaProcess(long pid, Path javaHome) {

    /** What is left of soft references and finalizers goes with later collections. */
    private static final int COLLECTIONS = 3;

    /** What it has in use after everything collectable was collected. */
    public JavaMemory memory() {
        for (int i = 0; i < COLLECTIONS; i++) {
            jcmd("GC.run");
        }
        // Collects once more, and counts what is alive.
        String histogram = jcmd("GC.class_histogram");
        return JavaMemory.parse(histogram, jcmd("GC.heap_info"));
    }

    private String jcmd(String command) {
        return Command.of(List.of(javaHome.resolve("bin").resolve("jcmd").toString(), Long.toString(pid), command))
                .run();
    }
}
