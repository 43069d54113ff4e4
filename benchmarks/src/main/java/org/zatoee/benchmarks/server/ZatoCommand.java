// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command {@code zato}, by which servers are made, started and stopped.
 *
 * @param program its path
 * @param javaHome the Java it runs itself and the servers with
 */
public record ZatoCommand(String program, Path javaHome) {

    /**
     * Runs it to its end.
     *
     * @throws BenchmarkException if it fails
     */
    void run(String... arguments) {
        List<String> words = new ArrayList<>(List.of(program));
        words.addAll(List.of(arguments));
        new Command(words, Map.of("JAVA_HOME", javaHome.toString())).run();
    }

    /** What the Java says its version is. */
    public String javaVersion() {
        String said = Command.of(List.of(javaHome.resolve("bin").resolve("java").toString(), "-version"))
                .run();
        return said.lines().findFirst().orElse(said).replaceAll(".*version \"([^\"]*)\".*", "$1");
    }
}
