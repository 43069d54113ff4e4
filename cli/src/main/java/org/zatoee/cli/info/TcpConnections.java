// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The TCP connections of a process, as the kernel lists them in /proc. */
final class TcpConnections {

    private static final Path PROC = Path.of("/proc");

    private TcpConnections() {}

    /** Those of a process, sorted; empty if they cannot be seen. */
    static List<String> of(long pid) {
        Set<String> sockets = sockets(pid);
        return Stream.of("tcp", "tcp6")
                .flatMap(table ->
                        lines(PROC.resolve(Long.toString(pid)).resolve("net").resolve(table)))
                .map(TcpConnection::parse)
                .flatMap(found -> found.stream())
                .filter(connection -> sockets.contains("socket:[" + connection.inode() + "]"))
                .map(TcpConnection::toString)
                .sorted()
                .distinct()
                .toList();
    }

    private static Set<String> sockets(long pid) {
        Set<String> sockets = new HashSet<>();
        try (Stream<Path> descriptors =
                Files.list(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
            descriptors.forEach(descriptor -> sockets.add(target(descriptor)));
        } catch (IOException | UncheckedIOException e) {
            // Another user's process, or one that has just ended: nothing is known of it.
            return Set.of();
        }
        return sockets;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            // Closed in this moment.
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
