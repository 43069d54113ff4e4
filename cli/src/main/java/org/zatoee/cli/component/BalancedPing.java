// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/**
 * A ping as clients call it: it is answered once the load balancer knows of a server that is up. One that ran while all
 * servers were dead takes some seconds to notice that they are back.
 */
public final class BalancedPing {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 200;
    private static final int HTTP_OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI uri;
    private final Duration patience;

    BalancedPing(int port, Duration patience) {
        this.uri = URI.create("http://" + LocalHost.ADDRESS + ":" + port + "/zato/ping");
        this.patience = patience;
    }

    /**
     * Waits until a call through the load balancer reaches a server; at once over if either of them does not run.
     *
     * @throws CommandException if none does within 30 seconds
     */
    public static void await(Environment environment) {
        boolean both = environment.loadBalancer().running().isPresent()
                && environment.servers().stream()
                        .anyMatch(server -> server.running().isPresent());
        if (both) {
            new BalancedPing(environment.settings().loadBalancerPort(), PATIENCE).await();
        }
    }

    void await() {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            String last = ask();
            while (!last.isEmpty()) {
                if (System.nanoTime() - deadline > 0) {
                    throw new CommandException(
                            ExitCode.FAILED,
                            "The load balancer reaches no server after " + patience.toSeconds() + " s: GET " + uri + " "
                                    + last);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                last = ask();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.FAILED, "Interrupted during GET " + uri, e);
        }
    }

    /** What is wrong with the answer; empty if nothing is. */
    private String ask() throws InterruptedException {
        try {
            int status = client.send(
                            HttpRequest.newBuilder(uri).timeout(TIMEOUT).build(), BodyHandlers.discarding())
                    .statusCode();
            return status == HTTP_OK ? "" : "answers with status " + status;
        } catch (IOException e) {
            return "is not answered: " + e;
        }
    }
}
