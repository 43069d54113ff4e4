// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.zatoee.haproxy.settings.Backend;
import org.zatoee.processes.Ports;

/**
 * A server behind the balancer that answers with its name. {@code /die} ends the connection without an answer,
 * {@code /wait} answers once it is allowed to, {@code /busy} answers 503.
 */
final class TestServer implements AutoCloseable {

    private final String name;
    private final int port = Ports.free();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayFinish = new CountDownLatch(1);
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private volatile int pingStatus = 200;
    private volatile Headers lastHeaders = new Headers();
    private HttpServer http;

    TestServer(String name) {
        this.name = name;
        start();
    }

    void start() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", this::answer);
        http.setExecutor(executor);
        http.start();
    }

    /** Cuts every connection, whatever runs on it. */
    void die() {
        http.stop(0);
    }

    Backend backend() {
        return new Backend(name, "127.0.0.1", port);
    }

    void answerPingsWith(int status) {
        pingStatus = status;
    }

    void finishWhatWaits() {
        mayFinish.countDown();
    }

    /** Verb and path of the calls so far, without the health checks. */
    List<String> calls() {
        return calls;
    }

    Headers lastHeaders() {
        return lastHeaders;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/zato/ping")) {
            reply(exchange, pingStatus);
            return;
        }
        calls.add(exchange.getRequestMethod() + " " + path);
        lastHeaders = exchange.getRequestHeaders();
        exchange.getRequestBody().readAllBytes();
        switch (path) {
            case "/die" -> exchange.close();
            case "/busy" -> reply(exchange, 503);
            case "/wait" -> {
                awaitPermission();
                reply(exchange, 200);
            }
            default -> reply(exchange, 200);
        }
    }

    private void awaitPermission() {
        try {
            mayFinish.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void reply(HttpExchange exchange, int status) throws IOException {
        byte[] body = name.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        finishWhatWaits();
        die();
        executor.shutdownNow();
    }
}
