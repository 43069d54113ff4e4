// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.haproxy.settings.InvalidSettingsException;
import org.zatoee.haproxy.settings.LoadBalancerSettings;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.Ports;
import org.zatoee.processes.ProcessFailedException;
import org.zatoee.processes.ProcessSpec;
import org.zatoee.processes.Programs;
import org.zatoee.processes.os.Signal;

/**
 * HAProxy in one directory: its configuration, and its process, which outlives the agent.
 *
 * @param directory of the load balancer
 * @param program HAProxy itself
 */
record Haproxy(Path directory, Path program) {

    /** What runs is given this long to finish when HAProxy is told to stop. */
    static final Duration FINISH = Duration.ofSeconds(8);

    /** It ends by itself once {@link #FINISH} is over; then it hangs. */
    private static final Duration GRACE = FINISH.plusSeconds(2);

    private static final Duration READY = Duration.ofSeconds(10);

    /** @throws org.zatoee.processes.MissingProgramException if HAProxy is not installed */
    static Haproxy in(Path directory) {
        return new Haproxy(directory, Programs.require("haproxy", "haproxy"));
    }

    /** The process, if it runs, whoever started it. */
    static Optional<LocalProcess> running(Path directory) {
        return LocalProcess.running(pidFile(directory));
    }

    /** Stops the process: it finishes what runs, for a bounded time. */
    static boolean stop(LocalProcess process) {
        return process.stop(GRACE);
    }

    /**
     * Puts a configuration in place, unless HAProxy finds fault with it.
     *
     * @return whether it differs from the one before
     * @throws InvalidSettingsException with what HAProxy says is wrong
     */
    boolean configure(String configuration) {
        Path file = configurationFile();
        Path candidate = file.resolveSibling(file.getFileName() + ".new");
        try {
            if (Files.exists(file) && Files.readString(file).equals(configuration)) {
                validate(file);
                return false;
            }
            Files.writeString(candidate, configuration);
            validate(candidate);
            Files.move(candidate, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private void validate(Path file) throws IOException {
        Process check = new ProcessBuilder(program.toString(), "-c", "-f", file.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        String output = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (check.waitFor() != 0) {
                throw new InvalidSettingsException(
                        "HAProxy refuses its configuration " + file + ":\n" + output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessFailedException("Interrupted while HAProxy was checking " + file, e);
        }
    }

    /**
     * Starts it and waits until it answers.
     *
     * @throws ProcessFailedException if its port is taken, or it does not start for another reason
     */
    LocalProcess start(LoadBalancerSettings settings) {
        Ports.occupant(settings.port()).ifPresent(who -> {
            throw new ProcessFailedException("HAProxy needs port " + settings.port() + ", which is taken by " + who);
        });
        LocalProcess process = LocalProcess.start(new ProcessSpec(
                "HAProxy",
                List.of(
                        program.toString(),
                        "-W",
                        "-db",
                        "-f",
                        configurationFile().toString()),
                Map.of(),
                directory,
                directory.resolve("haproxy.log"),
                pidFile(directory),
                Signal.USR1));
        try {
            process.awaitReady(() -> new AliveProbe(settings).alive(), READY);
            return process;
        } catch (ProcessFailedException e) {
            process.kill();
            throw e;
        }
    }

    private Path configurationFile() {
        return directory.resolve("haproxy.cfg");
    }

    private static Path pidFile(Path directory) {
        return directory.resolve("haproxy.pid");
    }
}
