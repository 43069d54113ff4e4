// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.change;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Servers, each asked directly, past the balancer. Thread-safe; keeps connections open. */
public final class Servers {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** Between two questions: the servers need the processors for the change. */
    private static final long PAUSE = Duration.ofMillis(1).toNanos();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final List<URI> addresses;

    /** Servers at these addresses, for instance {@code http://127.0.0.1:17010}. */
    public Servers(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    /**
     * Asks all servers again and again until each has the change in force.
     *
     * @return how long after the call that was
     * @throws ChangeNotSeenException if it is longer than the limit
     */
    public Duration await(Change change, Duration limit) {
        return await(change.path(), change.shows(), change.service(), limit);
    }

    /**
     * Asks all servers again and again until each answers as it should.
     *
     * @param path where they are asked
     * @param shows whether an answer is as it should be
     * @param what for the message of the exception
     * @return how long after the call that was
     * @throws ChangeNotSeenException if it is longer than the limit
     */
    public Duration await(String path, Predicate<HttpResponse<String>> shows, String what, Duration limit) {
        long begin = System.nanoTime();
        for (URI address : addresses) {
            while (!shows.test(ask(address.resolve(path)))) {
                if (System.nanoTime() - begin > limit.toNanos()) {
                    throw new ChangeNotSeenException(
                            address + path + " does not show " + what + " within " + limit, null);
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private HttpResponse<String> ask(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ChangeNotSeenException(address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChangeNotSeenException("Interrupted", e);
        }
    }
}
