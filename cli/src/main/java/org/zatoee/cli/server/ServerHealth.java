// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.zatoee.cli.environment.LocalHost;

/** Asks a server how it is. */
public final class ServerHealth {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final int HTTP_OK = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI ready;

    public ServerHealth(int port) {
        this.ready = URI.create("http://" + LocalHost.ADDRESS + ":" + port + "/zato/health/ready");
    }

    /** What it says now; that it does not answer, if it does not. */
    public Answer ask() {
        try {
            HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(ready).timeout(TIMEOUT).build(), BodyHandlers.ofString());
            return answer(response);
        } catch (IOException e) {
            return new Answer(State.ABSENT, "it does not answer on " + ready.getAuthority());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(State.ABSENT, "interrupted");
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        if (response.statusCode() == HTTP_OK) {
            return new Answer(State.READY, "");
        }
        try {
            JsonNode body = JSON.readTree(response.body());
            State state = body.path("state").asText().equals("FAILED") ? State.FAILED : State.NOT_READY;
            return new Answer(state, body.path("reason").asText("it does not say why"));
        } catch (JsonProcessingException e) {
            // WildFly answers for an application that is not deployed yet.
            return new Answer(State.ABSENT, "it answers with status " + response.statusCode());
        }
    }

    /**
     * What a server says of itself.
     *
     * @param state how far it is
     * @param reason why it is no further; empty if it is ready
     */
    public record Answer(State state, String reason) {}

    /** How far a server is. */
    public enum State {
        READY,
        /** Nobody answers, or something that knows nothing of health. */
        ABSENT,
        /** Not yet, or not any more. */
        NOT_READY,
        /** Never, unless someone corrects what is wrong and starts it again. */
        FAILED
    }
}
