// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.debian;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/** Installs Debian packages by {@code install-packages.sh}, which the test command uses too. */
public final class DebianPackages {

    private static final String SCRIPT = "install-packages.sh";
    private static final int LINES_SHOWN = 10;

    private DebianPackages() {}

    /**
     * Installs those that are not installed yet, unattended.
     *
     * @throws CommandException saying what to install, if it cannot be done from here
     */
    public static void install(List<String> packages) {
        List<String> command = new ArrayList<>(List.of("bash", "-s", "--"));
        command.addAll(packages);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (InputStream script =
                    Objects.requireNonNull(DebianPackages.class.getResourceAsStream(SCRIPT), SCRIPT)) {
                script.transferTo(process.getOutputStream());
            }
            process.getOutputStream().close();
            String end = end(process);
            if (process.waitFor() != 0) {
                throw new CommandException(ExitCode.UNAVAILABLE, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run apt-get", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.FAILED, "Interrupted while installing " + packages, e);
        }
    }

    private static String end(Process process) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last.add(line);
                if (last.size() > LINES_SHOWN) {
                    last.remove();
                }
            }
        }
        return String.join("\n", last);
    }
}
