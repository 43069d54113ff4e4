// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.zatoee.processes.Launch;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.MissingProgramException;
import org.zatoee.processes.Ports;
import org.zatoee.processes.ProcessFailedException;
import org.zatoee.processes.ProcessSpec;
import org.zatoee.processes.Programs;

/**
 * A Redis of one's own, on 127.0.0.1.
 *
 * @param directory where it keeps its data, configuration, log and pid file; created if missing
 * @param port its TCP port
 * @param password what a client has to say; letters, digits, dashes and underscores, or empty to let everybody in
 */
public record RedisServer(Path directory, int port, String password) {

    private static final String NAME = "Redis";

    /** Generous, because a large append-only file is read before Redis answers. */
    private static final Duration READY = Duration.ofSeconds(60);

    private static final int PING_TIMEOUT_MILLIS = 1_000;

    private static final String CONFIGURATION =
            """
            # Written at every start.
            bind 127.0.0.1
            port %d
            protected-mode yes
            daemonize no
            tcp-keepalive 60

            # Durable: every write is in the kernel before it is answered, so nothing acknowledged is lost when Redis is
            # killed. Not durable: the disk is told to keep it once a second, so a power cut can lose the last second.
            dir .
            appendonly yes
            appendfsync everysec
            save ""

            # Messages must not be thrown away to make room: a full Redis refuses writes instead.
            maxmemory-policy noeviction
            """;

    private static final String PASSWORD =
            """

            # Whoever may log in to this machine can reach the port.
            requirepass %s
            """;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    /**
     * Checks the password.
     *
     * @throws IllegalArgumentException if it holds what cannot stand in the configuration; it is not named
     */
    public RedisServer {
        if (!password.matches("[A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException(
                    "The password of Redis has other than letters, digits, dashes and underscores");
        }
    }

    /** One that lets everybody in. */
    public RedisServer(Path directory, int port) {
        this(directory, port, "");
    }

    /**
     * Starts it, unless it runs already, and waits until it answers.
     *
     * @throws MissingProgramException if Redis is not installed
     * @throws ProcessFailedException if its port is taken or it does not start
     */
    public LocalProcess start() {
        return running().orElseGet(this::launch);
    }

    /** The process, if it runs, whoever started it. */
    public Optional<LocalProcess> running() {
        return LocalProcess.running(pidFile());
    }

    private LocalProcess launch() {
        Path program = Programs.require("redis-server", "redis-server");
        Ports.requireFree(NAME, port);
        Path configuration = write();
        return Launch.untilReady(
                new ProcessSpec(
                        NAME,
                        List.of(
                                program.toString(),
                                configuration.toAbsolutePath().toString()),
                        Map.of(),
                        directory,
                        directory.resolve("redis.log"),
                        pidFile()),
                this::answers,
                READY);
    }

    private Path write() {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve("redis.conf");
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            return Files.writeString(
                    file, CONFIGURATION.formatted(port) + (password.isEmpty() ? "" : PASSWORD.formatted(password)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the configuration of Redis to " + directory, e);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PING_TIMEOUT_MILLIS);
            String login = password.isEmpty() ? "" : "AUTH " + password + "\r\n";
            String expected = (password.isEmpty() ? "" : "+OK\r\n") + "+PONG";
            socket.getOutputStream().write((login + "PING\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(expected.length());
            return new String(answer, StandardCharsets.US_ASCII).equals(expected);
        } catch (IOException e) {
            return false;
        }
    }

    /** Without the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return NAME + " on port " + port + " in " + directory;
    }

    private Path pidFile() {
        return directory.resolve("redis.pid");
    }
}
