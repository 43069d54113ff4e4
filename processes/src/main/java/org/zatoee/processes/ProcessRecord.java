// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

import org.zatoee.processes.os.ProcessIdentity;
import org.zatoee.processes.os.Signal;

/** What is kept of a process, so that another JVM can find it again: the pid in one file, the rest in one beside it. */
record ProcessRecord(ProcessIdentity identity, String name, Path logFile, Signal stopSignal) {

    void write(Path pidFile) {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(identity.pid()));
        properties.setProperty("started", identity.started());
        properties.setProperty("name", name);
        properties.setProperty("log", logFile.toString());
        properties.setProperty("stopSignal", stopSignal.name());
        try {
            try (Writer out = Files.newBufferedWriter(beside(pidFile))) {
                properties.store(out, "Who the process in " + pidFile.getFileName() + " is");
            }
            Path complete =
                    Files.writeString(pidFile.resolveSibling(pidFile.getFileName() + ".new"), identity.pid() + "\n");
            Files.move(complete, pidFile, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + pidFile, e);
        }
    }

    static Optional<ProcessRecord> read(Path pidFile) {
        if (!Files.exists(pidFile) || !Files.exists(beside(pidFile))) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(beside(pidFile))) {
            properties.load(in);
            String pid = Files.readString(pidFile).strip();
            if (!pid.equals(properties.getProperty("pid"))) {
                return Optional.empty();
            }
            return Optional.of(new ProcessRecord(
                    new ProcessIdentity(Long.parseLong(pid), properties.getProperty("started", "")),
                    properties.getProperty("name", ""),
                    Path.of(properties.getProperty("log", "")),
                    Signal.valueOf(properties.getProperty("stopSignal", Signal.TERM.name()))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pidFile, e);
        }
    }

    /** Removes the files, unless they speak of another process by now. */
    void remove(Path pidFile) {
        if (!read(pidFile).filter(this::equals).isPresent()) {
            return;
        }
        try {
            Files.deleteIfExists(pidFile);
            Files.deleteIfExists(beside(pidFile));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + pidFile, e);
        }
    }

    private static Path beside(Path pidFile) {
        return pidFile.resolveSibling(pidFile.getFileName() + ".properties");
    }
}
