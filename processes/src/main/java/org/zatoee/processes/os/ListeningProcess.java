// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.os;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that listens on a TCP port.
 *
 * @param pid its process id
 * @param name the name of its program
 */
public record ListeningProcess(long pid, String name) {

    private static final String LISTEN = "0A";

    /** Who listens on the port; empty if nobody does, or if it cannot be seen from here (another user, a container). */
    public static Optional<ListeningProcess> on(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> listeners(Path.of(table), port))
                .collect(Collectors.toSet());
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(process -> holdsOneOf(process, sockets))
                    .findFirst()
                    .map(ListeningProcess::describe);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The sockets, written as in /proc/PID/fd, that listen on the port. */
    private static Stream<String> listeners(Path table, int port) {
        String wanted = String.format(":%04X", port);
        return lines(table).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9 && fields[1].endsWith(wanted) && fields[3].equals(LISTEN))
                .map(fields -> "socket:[" + fields[9] + "]");
    }

    private static boolean holdsOneOf(Path process, Set<String> sockets) {
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            return descriptors.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException | UncheckedIOException e) {
            // Another user's process, or one that has just ended.
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static ListeningProcess describe(Path process) {
        return new ListeningProcess(
                Long.parseLong(process.getFileName().toString()),
                lines(process.resolve("comm")).stream().findFirst().orElse("unknown"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of();
        }
    }
}
