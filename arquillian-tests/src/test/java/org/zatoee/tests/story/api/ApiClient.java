// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import org.zatoee.publicapi.json.Json;

/**
 * Calls the public API at one port: that of the balancer, or a server's own.
 *
 * @param port where
 * @param headers sent with every call
 */
record ApiClient(int port, Map<String, String> headers) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Somebody nobody knows. */
    static ApiClient anonymous(int port) {
        return new ApiClient(port, Map.of());
    }

    /** Somebody with a password. */
    static ApiClient of(int port, String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String encoded = Base64.getEncoder().encodeToString(pair);
        return new ApiClient(port, Map.of("Authorization", "Basic " + encoded));
    }

    /** The same caller at another port. */
    ApiClient at(int other) {
        return new ApiClient(other, headers);
    }

    /** Calls a service with JSON. */
    ApiReply json(String service, Map<String, ?> input) {
        return post("/zato/json/" + service, "application/json", Json.write(input), Map.of());
    }

    /** Calls a service with SOAP; values are text. */
    ApiReply soap(String service, Map<String, ?> input) {
        String element = service.replace('.', '_').replace('-', '_') + "_request";
        StringBuilder fields = new StringBuilder();
        input.forEach((name, value) -> fields.append("<%s>%s</%s>".formatted(name, value, name)));
        return envelope(
                "/zato/soap",
                service,
                "",
                "<%s xmlns=\"https://zato.io/ns/20130518\">%s</%s>".formatted(element, fields, element));
    }

    /** Sends a SOAP message. */
    ApiReply envelope(String path, String action, String header, String body) {
        String message = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header>" + header
                + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
        return post(path, "text/xml", message.getBytes(StandardCharsets.UTF_8), Map.of("SOAPAction", action));
    }

    /** Sends a body of any type. */
    ApiReply post(String path, String type, byte[] body, Map<String, String> further) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)), further);
    }

    /** Gets whatever is there, with headers. */
    ApiReply get(String path, Map<String, String> further) {
        return send(request(path), further);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private ApiReply send(HttpRequest.Builder request, Map<String, String> further) {
        headers.forEach(request::setHeader);
        further.forEach(request::setHeader);
        try {
            return ApiReply.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
