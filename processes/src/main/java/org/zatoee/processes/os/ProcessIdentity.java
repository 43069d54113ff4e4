// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.os;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which process is meant: a pid alone may since have been given to another one.
 *
 * @param pid the process id
 * @param started when it started: the boot it belongs to, and the clock ticks since that boot
 */
public record ProcessIdentity(long pid, String started) {

    /** Offsets within /proc/PID/stat behind the command, which is the only field that may hold spaces. */
    private static final int STATE = 0;

    private static final int THREADS = 17;

    private static final int START_TIME = 19;

    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    /** The process that has this pid now; empty if none has, or if it is dead and only waits to be reaped. */
    public static Optional<ProcessIdentity> of(long pid) {
        Optional<String> stat = read(Path.of("/proc", Long.toString(pid), "stat"));
        if (stat.isEmpty()) {
            return Optional.empty();
        }
        String afterCommand = stat.get().substring(stat.get().lastIndexOf(')') + 2);
        String[] fields = afterCommand.split(" ", START_TIME + 2);
        boolean dead = fields[STATE].equals("X") || isReapable(fields);
        return dead
                ? Optional.empty()
                : Optional.of(new ProcessIdentity(pid, read(BOOT_ID).orElse("").strip() + "/" + fields[START_TIME]));
    }

    /** While any of its threads is still on its way out, a process may hold its ports, whatever its state says. */
    private static boolean isReapable(String[] fields) {
        return fields[STATE].equals("Z") && Integer.parseInt(fields[THREADS]) <= 1;
    }

    /** Whether this very process still runs. */
    public boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // No such process, or it went away between opening and reading.
            return Optional.empty();
        }
    }
}
