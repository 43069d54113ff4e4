// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JdkHttpProbeTest {

    private final HttpProbe probe = new JdkHttpProbe();
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            boolean redirects = exchange.getRequestURI().getPath().equals("/redirect");
            if (redirects) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            exchange.sendResponseHeaders(redirects ? 302 : 204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "GET", "POST", "OPTIONS"})
    void aServerThatIsThereAnswers(String method) {
        HttpProbe.Answer answer = probe.ping(address("/x"), method);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.time().isNegative()).isFalse();
    }

    @Test
    void redirectsAreNotFollowed() {
        assertThat(probe.ping(address("/redirect"), "GET").status()).isEqualTo(302);
        assertThat(calls).hasValue(1);
    }

    @Test
    void whoIsNotThereIsNamed() throws IOException {
        URI nobody = URI.create("http://127.0.0.1:" + freePort());
        assertThatExceptionOfType(ProbeFailedException.class)
                .isThrownBy(() -> probe.ping(nobody, "GET"))
                .withMessageStartingWith(nobody + " does not answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest/meta-data", "http://0.0.0.0:1/", "http://[fe80::1]/"})
    void addressesOfTheMachineRoomAreNotCalled(String address) {
        assertThatExceptionOfType(ProbeFailedException.class)
                .isThrownBy(() -> probe.ping(URI.create(address), "GET"))
                .withMessageContaining("is not called");
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
