// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A program run to its end.
 *
 * @param words the program and its arguments
 * @param environment what it finds in its environment, besides what this program does
 */
public record Command(List<String> words, Map<String, String> environment) {

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /** In the environment of this program. */
    public static Command of(List<String> words) {
        return new Command(words, Map.of());
    }

    /**
     * Runs it.
     *
     * @return what it printed
     * @throws BenchmarkException if it fails
     */
    public String run() {
        try {
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new BenchmarkException(words + " ended with " + status + ":\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new BenchmarkException("Cannot run " + words, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted while running " + words, e);
        }
    }
}
