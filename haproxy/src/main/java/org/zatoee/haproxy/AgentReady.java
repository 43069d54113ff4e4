// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file by which an agent says that it has HAProxy under control. That HAProxy answers does not tell: it may be one that
 * an earlier agent has left behind.
 */
record AgentReady(Path file) {

    static AgentReady in(Path directory) {
        return new AgentReady(directory.resolve("agent.ready"));
    }

    void mark() throws IOException {
        Path complete = Files.writeString(
                file.resolveSibling(file.getFileName() + ".new"),
                Long.toString(ProcessHandle.current().pid()));
        Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean isMarkedBy(long pid) {
        try {
            return Files.exists(file) && Files.readString(file).equals(Long.toString(pid));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
