// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the kernel says of a process (proc(5)).
 *
 * @param pid its id
 */
public record LinuxProcess(long pid) {

    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final long TICKS_PER_SECOND = 100;

    /** The processor time it has used, in user and kernel mode, by all its threads. */
    public Duration cpuTime() {
        String stat = read("stat");
        // Fields are counted from behind the command, which may hold spaces.
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        long ticks = Long.parseLong(fields.get(UTIME)) + Long.parseLong(fields.get(STIME));
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    /** The memory it occupies, in bytes. */
    public long residentBytes() {
        return read("status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElseThrow(() -> new BenchmarkException("Process " + pid + " has no VmRSS"));
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new BenchmarkException("Process " + pid + " cannot be looked at", e);
        }
    }
}
