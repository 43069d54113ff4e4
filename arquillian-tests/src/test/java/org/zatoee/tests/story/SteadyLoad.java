// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Sends requests one after the other from a few threads until it is closed, and remembers what failed. */
final class SteadyLoad implements AutoCloseable {

    private static final int THREADS = 4;
    private static final long MOST_FAILURES = 50;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final AtomicLong succeeded = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean running = true;

    SteadyLoad(Supplier<HttpRequest> requests) {
        for (int i = 0; i < THREADS; i++) {
            threads.execute(() -> run(requests));
        }
    }

    private void run(Supplier<HttpRequest> requests) {
        while (running && failures.size() < MOST_FAILURES) {
            try {
                var reply = client.send(requests.get(), BodyHandlers.ofString());
                if (reply.statusCode() == 200) {
                    succeeded.incrementAndGet();
                } else {
                    failures.add(reply.statusCode() + " " + reply.body());
                }
            } catch (IOException e) {
                failures.add(e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
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
        running = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                failures.add("A request never ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
