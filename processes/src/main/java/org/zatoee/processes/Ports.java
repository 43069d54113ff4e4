// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.zatoee.processes.os.ListeningProcess;

/** TCP ports of this machine. */
public final class Ports {

    private Ports() {}

    /** A port that nobody listens on at the moment. */
    public static int free() {
        return free(1).get(0);
    }

    /** As many different ports that nobody listens on at the moment. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    /** The first of some ports in a row that nobody listens on at the moment. */
    public static int freeInARow(int count) {
        while (true) {
            int first = free();
            if (IntStream.range(first, first + count)
                    .allMatch(port -> port < 65_536 && occupant(port).isEmpty())) {
                return first;
            }
        }
    }

    /**
     * Who listens on the port, on whichever address of this machine.
     *
     * @return empty if it is free; otherwise words for a message, naming the process where that can be seen, for
     *     instance {@code redis-server (pid 4711)}
     */
    public static Optional<String> occupant(int port) {
        try {
            new ServerSocket(port).close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(ListeningProcess.on(port)
                    .map(process -> process.name() + " (pid " + process.pid() + ")")
                    .orElse("a process that cannot be seen from here"));
        }
    }

    /**
     * Fails if the port is taken.
     *
     * @param name what needs it, for the message
     * @throws ProcessFailedException naming the port and who has it
     */
    public static void requireFree(String name, int port) {
        occupant(port).ifPresent(who -> {
            throw new ProcessFailedException(name + " needs port " + port + ", which is taken by " + who);
        });
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
