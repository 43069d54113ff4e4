// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a newcomer sees, and what an operator does to a cluster under load. */
@ExtendWith(SharedCluster.class)
class QuickstartStoryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Cluster cluster;

    QuickstartStoryIT(Cluster cluster) {
        this.cluster = cluster;
    }

    @Test
    void pingAnswersInTheEnvelopeWithTheSameCidInTheHeader() throws Exception {
        HttpResponse<String> reply = get("/zato/ping");

        String cid = reply.headers().firstValue("X-Zato-CID").orElseThrow();
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(cid).matches("[0-9a-f]{24}");
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(reply.body())
                .isEqualTo("{\"zato_env\":{\"result\":\"ZATO_OK\",\"cid\":\"" + cid
                        + "\",\"details\":\"\"},\"zato_ping_response\":{\"pong\":\"zato\"}}");
    }

    @Test
    void balancerSaysThatItIsAlive() throws Exception {
        assertThat(get("/zato-lb-alive").statusCode()).isEqualTo(200);
    }

    @Test
    void bothServersAnswerInTurn() throws Exception {
        Set<String> servers = new TreeSet<>();
        for (int i = 0; i < 4; i++) {
            servers.add(server());
        }

        assertThat(servers).containsExactly("server1", "server2");
    }

    @Test
    void exampleServicesAnswer() throws Exception {
        assertThat(get("/orders/1001").body()).contains("\"id\":1001");
        assertThat(get("/orders/999999").statusCode()).isEqualTo(404);
        HttpResponse<String> converted =
                post("/currency/convert", "{\"amount\":\"100\",\"from\":\"EUR\",\"to\":\"USD\"}");
        assertThat(converted.statusCode()).as(converted.body()).isEqualTo(200);
    }

    @Test
    void credentialsAreForTheirOwnerOnly() throws IOException {
        var file = cluster.directory().resolve("credentials.properties");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).contains("pubapi.username").contains("pubapi.password");
    }

    @Test
    void secondQuickstartOnTheSameDirectoryIsHarmless() {
        String printed =
                cluster.zato("quickstart", "--path", cluster.directory().toString());

        assertThat(printed).contains(Integer.toString(cluster.balancerPort()));
    }

    @Test
    void killedServerCostsNoRequestAndTakesTrafficAgainOnceStarted() throws Exception {
        try (SteadyLoad load = SteadyLoad.get(cluster.balancerPort(), "/whoami")) {
            await().atMost(PATIENCE).until(() -> load.succeeded() > 200);
            cluster.kill(1);
            long atKill = load.succeeded();
            await().atMost(PATIENCE).until(() -> load.succeeded() > atKill + 1000);

            cluster.zato("start", cluster.directory().resolve("server1").toString());
            await().atMost(PATIENCE).until(() -> server().equals("server1"));

            assertThat(load.failures()).isEmpty();
        }
    }

    @Test
    void clusterWhoseServersAllDiedAnswersAsSoonAsItIsStarted() throws Exception {
        cluster.kill(1);
        cluster.kill(2);
        await().atMost(PATIENCE).until(() -> get("/whoami").statusCode() == 503);

        cluster.zato("start", cluster.directory().toString());

        assertThat(get("/whoami").statusCode()).isEqualTo(200);
        // What comes after needs both.
        await().atMost(PATIENCE).until(() -> !server().equals(server()));
    }

    @Test
    void stoppingAServerGracefullyCostsNoRequestThoughNoneMayBeRepeated() throws Exception {
        String convert = "{\"amount\":\"1\",\"from\":\"EUR\",\"to\":\"USD\"}";
        try (SteadyLoad load = SteadyLoad.post(cluster.balancerPort(), "/currency/convert", convert)) {
            await().atMost(PATIENCE).until(() -> load.succeeded() > 200);

            long before = System.nanoTime();
            cluster.zato("stop", cluster.directory().resolve("server2").toString());
            Duration stop = Duration.ofNanos(System.nanoTime() - before);
            long atStop = load.succeeded();
            await().atMost(PATIENCE).until(() -> load.succeeded() > atStop + 200);
            cluster.zato("start", cluster.directory().resolve("server2").toString());
            await().atMost(PATIENCE).until(() -> server().equals("server2"));

            assertThat(load.failures()).isEmpty();
            // At 30 s the container gives up waiting for work that does not end.
            assertThat(stop).isLessThan(Duration.ofSeconds(25));
        }
    }

    private String server() throws IOException, InterruptedException {
        String body = get("/whoami").body();
        return body.replaceAll(".*\"server\":\"([^\"]*)\".*", "$1");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(cluster.url(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(cluster.url(path))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
