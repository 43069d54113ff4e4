// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program run to its end.
 *
 * @param words the program and its arguments
 */
public record Command(List<String> words) {

    public Command {
        words = List.copyOf(words);
    }

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    /**
     * Runs it.
     *
     * @return what it printed
     * @throws BenchmarkException if it fails
     */
    public String run() {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
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
