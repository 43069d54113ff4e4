// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;

/** Answers as it is told to, on a free port, and keeps what it was sent. */
final class StubApi implements AutoCloseable {

    private final HttpServer server;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    StubApi(Function<Seen, Answer> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Seen call = new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    body,
                    exchange.getRequestHeaders());
            seen.add(call);
            Answer answer = answers.apply(call);
            answer.headers()
                    .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    static StubApi answering(int status, String body) throws IOException {
        return new StubApi(call -> new Answer(status, body, new Headers()));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Seen last() {
        return seen.get(seen.size() - 1);
    }

    List<Seen> seen() {
        return seen;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Seen(String method, String path, String body, Headers headers) {}

    record Answer(int status, String body, Headers headers) {}
}
