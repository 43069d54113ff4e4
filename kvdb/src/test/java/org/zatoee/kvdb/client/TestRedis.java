// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.client;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.Ports;
import org.zatoee.processes.server.RedisServer;
import redis.clients.jedis.RedisClient;

import static org.awaitility.Awaitility.await;

/** A real Redis for a test, and what can happen to it. */
public final class TestRedis implements AutoCloseable {

    public static final Duration COMMAND_TIMEOUT = Duration.ofSeconds(1);

    private static final String ELAPSING = "test:elapsing";

    private final RedisServer server;
    private LocalProcess process;

    public TestRedis(Path directory) {
        server = new RedisServer(directory, Ports.free());
        process = server.start();
    }

    public RedisSettings settings() {
        return settings("", "");
    }

    public RedisSettings settings(String username, String password) {
        return new RedisSettings(
                "127.0.0.1", server.port(), username, password, 0, Duration.ofSeconds(1), COMMAND_TIMEOUT, 8);
    }

    /** Runs commands as an administrator would. */
    public void run(Consumer<RedisClient> commands) {
        try (RedisClient client = RedisClient.create("127.0.0.1", server.port())) {
            commands.accept(client);
        }
    }

    /** Returns when Redis, which keeps its own time, says that this much of it is over. */
    public void elapse(Duration time) {
        run(client -> {
            client.psetex(ELAPSING, time.toMillis(), "");
            await().atMost(time.plusSeconds(20))
                    .pollDelay(time)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> !client.exists(ELAPSING));
        });
    }

    public void empty() {
        run(RedisClient::flushAll);
    }

    public void kill() {
        process.kill();
    }

    public void start() {
        process = server.start();
    }

    public void suspend() {
        signal("-STOP");
    }

    public void resume() {
        signal("-CONT");
    }

    @Override
    public void close() {
        process.close();
    }

    private void signal(String signal) {
        try {
            Process kill = new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start();
            if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new IllegalStateException("Could not signal process " + process.pid());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
