// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.zatoee.processes.os.Signal;

/**
 * What to start, and where it leaves its traces.
 *
 * @param name what messages call it, for instance {@code redis}
 * @param command the program, as an absolute path or found on the PATH, and its arguments
 * @param environment added to the caller's environment
 * @param directory the working directory; created if missing
 * @param logFile where its output is appended
 * @param pidFile where its pid is written; who it is goes to a file of the same name and {@code .properties}
 * @param stopSignal the signal that ends it in good order
 */
public record ProcessSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path logFile,
        Path pidFile,
        Signal stopSignal) {

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        if (command.isEmpty()) {
            throw new IllegalArgumentException("No command for " + name);
        }
    }

    /** A program that ends in good order on SIGTERM. */
    public ProcessSpec(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path directory,
            Path logFile,
            Path pidFile) {
        this(name, command, environment, directory, logFile, pidFile, Signal.TERM);
    }
}
