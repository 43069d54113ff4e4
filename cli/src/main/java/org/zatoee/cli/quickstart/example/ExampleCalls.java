// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/** Calls an example service as a client would. */
public final class ExampleCalls {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int HTTP_OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI uri;
    private final List<String> made = new ArrayList<>();

    public ExampleCalls(int port) {
        this.uri = URI.create("http://" + LocalHost.ADDRESS + ":" + port + ExampleService.EXAMPLE_WHOAMI.urlPath());
    }

    /** What was called and answered, for people to read. */
    public List<String> made() {
        return List.copyOf(made);
    }

    /**
     * Calls one.
     *
     * @throws CommandException if it does not answer as it should
     */
    public String first() {
        try {
            HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(uri).timeout(TIMEOUT).build(), BodyHandlers.ofString());
            if (response.statusCode() != HTTP_OK) {
                throw new CommandException(
                        ExitCode.FAILED,
                        "GET " + uri + " answers with status " + response.statusCode() + ": " + response.body());
            }
            made.add("GET " + uri + "\n" + response.body().strip());
            return "200";
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, "GET " + uri + " is not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.FAILED, "Interrupted during GET " + uri, e);
        }
    }
}
