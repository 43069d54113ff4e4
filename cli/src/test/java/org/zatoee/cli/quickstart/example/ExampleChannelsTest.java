// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.example;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.api.StubCluster;
import org.zatoee.cli.component.Environment;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExampleChannelsTest {

    private static final String LIST = "/zato/json/zato.http-soap.get-list";
    private static final String CREATE = "/zato/json/zato.http-soap.create";

    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    private Path temp;

    private StubCluster cluster;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        cluster = new StubCluster(temp);
        int port = cluster.directory().settings().servers().get(0).http();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        server.createContext("/whoami", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() < 3 ? 404 : 200, -1);
            exchange.close();
        });
        server.start();
        cluster.answers(CREATE, ",\"r\":{\"id\":1}");
    }

    @AfterEach
    void stop() {
        cluster.close();
        server.stop(0);
    }

    @Test
    void areCreatedAsAnAdministratorWouldAndAwaitedOnEveryServer() {
        cluster.answers(LIST, ",\"r\":[]");

        assertThat(channels().createMissing()).isEqualTo("4 created");
        assertThat(cluster.seen()).hasSize(5);
        assertThat(cluster.seen().get(1).body())
                .isEqualTo("{\"name\":\"orders.get\",\"is_active\":true,\"is_internal\":false,"
                        + "\"connection\":\"channel\",\"transport\":\"plain_http\",\"url_path\":\"/orders/{id}\","
                        + "\"method\":\"GET\",\"service\":\"orders.get\",\"data_format\":\"json\"}");
        assertThat(cluster.seen().get(4).body()).contains("/whoami");
        assertThat(asked).hasValue(3);
    }

    @Test
    void thoseThatAreThereAreLeftAlone() {
        cluster.answers(
                LIST,
                ",\"r\":[{\"name\":\"orders.get\"},{\"name\":\"mine\"},{\"name\":\"currency.convert\"},"
                        + "{\"name\":\"text.statistics\"}]");
        assertThat(channels().createMissing()).isEqualTo("1 created");
        assertThat(cluster.seen()).hasSize(2);

        cluster.answers(
                LIST,
                ",\"r\":[{\"name\":\"orders.get\"},{\"name\":\"example.whoami\"},{\"name\":\"currency.convert\"},"
                        + "{\"name\":\"text.statistics\"}]");
        assertThat(channels().createMissing()).isEqualTo("there already");
    }

    @Test
    void pathsThatOthersHaveStayTheirs() {
        cluster.answers(LIST, ",\"r\":[{\"name\":\"currency.convert\"},{\"name\":\"text.statistics\"}]");
        cluster.answers(CREATE, 409, "{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"details\":\"url_path: in use\"}}");

        assertThat(channels().createMissing())
                .isEqualTo("0 created, others have the paths of orders.get, example.whoami");
    }

    @Test
    void otherFailuresAreTold() {
        cluster.answers(LIST, ",\"r\":[]");
        cluster.answers(CREATE, 500, "");
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> channels().createMissing())
                .withMessageContaining("zato.http-soap.create failed with status 500")
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED));
    }

    private ExampleChannels channels() {
        return new ExampleChannels(Environment.in(cluster.directory().root()));
    }
}
