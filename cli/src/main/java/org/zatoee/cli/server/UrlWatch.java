// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/**
 * Asks for a URL again and again until the answer is 200.
 *
 * @param uri what to ask for
 * @param patience how long to go on
 * @param expectation what is wrong if that does not help, as the beginning of a message
 */
public record UrlWatch(URI uri, Duration patience, String expectation) {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 200;
    private static final int HTTP_OK = 200;

    /**
     * Waits for the answer.
     *
     * @throws CommandException if it does not come in time
     */
    public void await() {
        HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            String last = ask(client);
            while (!last.isEmpty()) {
                if (System.nanoTime() - deadline > 0) {
                    throw new CommandException(
                            ExitCode.FAILED,
                            expectation + " after " + patience.toSeconds() + " s: GET " + uri + " " + last);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                last = ask(client);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.FAILED, "Interrupted during GET " + uri, e);
        }
    }

    /** What is wrong with the answer; empty if nothing is. */
    private String ask(HttpClient client) throws InterruptedException {
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
