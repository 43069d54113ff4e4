// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.cli.server.ServerHealth.Answer;
import org.zatoee.cli.server.ServerHealth.State;

import static org.assertj.core.api.Assertions.assertThat;

class ServerHealthTest {

    private HttpServer server;
    private ServerHealth health;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.start();
        health = new ServerHealth(server.getAddress().getPort());
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void isReady() {
        answer(200, "{\"status\":\"UP\",\"state\":\"READY\",\"reason\":\"\"}");
        assertThat(health.ask()).isEqualTo(new Answer(State.READY, ""));
    }

    @Test
    void isNotReadyYet() {
        answer(503, "{\"status\":\"DOWN\",\"state\":\"STARTING\",\"reason\":\"The KVDB is unavailable\"}");
        assertThat(health.ask()).isEqualTo(new Answer(State.NOT_READY, "The KVDB is unavailable"));
    }

    @Test
    void hasFailedForGood() {
        answer(503, "{\"status\":\"DOWN\",\"state\":\"FAILED\",\"reason\":\"Unknown settings: zato.x\"}");
        assertThat(health.ask()).isEqualTo(new Answer(State.FAILED, "Unknown settings: zato.x"));
    }

    @Test
    void isAbsentWhileSomethingElseAnswers() {
        answer(404, "<html>Not found</html>");
        assertThat(health.ask()).isEqualTo(new Answer(State.ABSENT, "it answers with status 404"));
    }

    @Test
    void isAbsentWhileNobodyAnswers() {
        server.stop(0);
        assertThat(health.ask().state()).isEqualTo(State.ABSENT);
        assertThat(health.ask().reason()).startsWith("it does not answer on 127.0.0.1:");
    }

    private void answer(int status, String body) {
        server.createContext("/zato/health/ready", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
