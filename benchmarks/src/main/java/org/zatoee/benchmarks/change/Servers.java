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

/** Servers, each asked directly, past the balancer. Thread-safe; keeps connections open. */
public final class Servers {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

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
        long begin = System.nanoTime();
        for (URI address : addresses) {
            while (!shows(address, change)) {
                if (System.nanoTime() - begin > limit.toNanos()) {
                    throw new ChangeNotSeenException(
                            address + change.path() + " does not show " + change.service() + " within " + limit, null);
                }
            }
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private boolean shows(URI address, Change change) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(change.path()))
                .timeout(TIMEOUT)
                .build();
        try {
            HttpResponse<Void> reply = client.send(request, BodyHandlers.discarding());
            return change.shows().test(reply);
        } catch (IOException e) {
            throw new ChangeNotSeenException(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChangeNotSeenException("Interrupted", e);
        }
    }
}
