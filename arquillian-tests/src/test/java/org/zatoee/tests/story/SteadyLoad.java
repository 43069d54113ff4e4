// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.zatoee.tests.http.KeptConnection;

/**
 * Sends a request again and again on a few connections, some hundred a second in all, until it is closed, and remembers
 * what failed. No faster: the servers it is to prove something about need the processors too.
 */
final class SteadyLoad implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final int PAUSE_MILLIS = 5;
    private static final long MOST_FAILURES = 50;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(CONNECTIONS);
    private final AtomicLong succeeded = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<KeptConnection> connections;

    /** Begins. */
    SteadyLoad(int port, String request) {
        connections = Stream.generate(() -> new KeptConnection(port))
                .limit(CONNECTIONS)
                .toList();
        for (KeptConnection connection : connections) {
            // It ends with its executor.
            ScheduledFuture<?> unused = threads.scheduleWithFixedDelay(
                    () -> send(connection, request), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    static SteadyLoad get(int port, String path) {
        return new SteadyLoad(port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    static SteadyLoad post(int port, String path, String json) {
        return new SteadyLoad(
                port,
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + json.length() + "\r\n\r\n" + json);
    }

    private void send(KeptConnection connection, String request) {
        try {
            String reply = connection.send(request);
            if (reply.startsWith("HTTP/1.1 200 ")) {
                succeeded.incrementAndGet();
            } else {
                failed(reply);
            }
        } catch (IOException e) {
            failed(e.toString());
            close(connection);
        }
    }

    private void close(KeptConnection connection) {
        try {
            connection.close();
        } catch (IOException e) {
            failed(e.toString());
        }
    }

    private void failed(String why) {
        if (failures.size() < MOST_FAILURES) {
            failures.add(Instant.now() + " " + why);
        }
    }

    long succeeded() {
        return succeeded.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                failures.add("A request never ended");
            }
            connections.forEach(this::close);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
