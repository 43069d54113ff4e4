// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.change;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * Sends so many GETs a second until it is closed, whether or not earlier ones were answered: a server that hangs for a
 * moment does not slow it down. Anything but a 200 is a failure. Thread-safe.
 */
public final class PacedLoad implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int MOST_REMEMBERED = 50;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Phaser open = new Phaser(1);
    private final AtomicInteger succeeded = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final HttpRequest request;
    private final Future<?> ticks;

    /**
     * Begins.
     *
     * @param target an address of this machine
     * @param perSecond how many requests a second
     */
    public PacedLoad(URI target, int perSecond) {
        if (!"127.0.0.1".equals(target.getHost())) {
            throw new IllegalArgumentException("Only this machine is ever put under load, not " + target);
        }
        this.request = HttpRequest.newBuilder(target).timeout(TIMEOUT).build();
        this.ticks =
                clock.scheduleAtFixedRate(this::send, 0, TimeUnit.SECONDS.toNanos(1) / perSecond, TimeUnit.NANOSECONDS);
    }

    private void send() {
        open.register();
        client.sendAsync(request, BodyHandlers.ofString())
                .thenAccept(this::count)
                .exceptionally(this::lost)
                .thenRun(open::arriveAndDeregister)
                .isDone();
    }

    private void count(HttpResponse<String> reply) {
        if (reply.statusCode() == 200) {
            succeeded.incrementAndGet();
        } else {
            fail(reply.statusCode() + " " + reply.body());
        }
    }

    private @Nullable Void lost(Throwable failure) {
        fail(failure.toString());
        return null;
    }

    private void fail(String what) {
        failed.incrementAndGet();
        if (failures.size() < MOST_REMEMBERED) {
            failures.add(what);
        }
    }

    /** How many were answered with 200 so far. */
    public int succeeded() {
        return succeeded.get();
    }

    /** How many were not, so far. */
    public int failed() {
        return failed.get();
    }

    /** What the first failures were. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        end();
    }

    /** Sends no more, and waits for the answers to what was sent; does nothing the second time. */
    public void end() {
        if (ticks.isDone() && !ticks.isCancelled()) {
            fail("Sending stopped by itself");
        }
        ticks.cancel(false);
        clock.shutdown();
        try {
            if (!clock.awaitTermination(TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                fail("The clock did not stop");
            }
            open.awaitAdvanceInterruptibly(open.arrive(), 2 * TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            fail("A request never ended");
        }
    }
}
