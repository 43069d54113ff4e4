// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A command that does one thing and ends, and of which only failure matters. */
public record ShortCommand(String name, List<String> command, Map<String, String> environment) {

    public ShortCommand(String name, List<String> command) {
        this(name, command, Map.of());
    }

    /** Runs it; its output is part of the exception if it fails. */
    public void run(String input) {
        Outcome outcome = execute(input);
        if (outcome.exitCode() != 0) {
            throw new ProcessFailedException(
                    name + " failed with exit code " + outcome.exitCode() + ":\n" + outcome.output());
        }
    }

    /** Runs it for its verdict alone. */
    public boolean succeeds() {
        return execute("").exitCode() == 0;
    }

    private Outcome execute(String input) {
        // The working directory is one that every user may enter.
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            feed(process, input);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new ProcessFailedException("Cannot run " + name + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessFailedException("Interrupted while waiting for " + name, e);
        }
    }

    private static void feed(Process process, String input) {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It ended without reading; its exit code and output tell why.
            return;
        }
    }

    private record Outcome(int exitCode, String output) {}
}
