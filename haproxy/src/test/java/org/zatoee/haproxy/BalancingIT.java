// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.haproxy.settings.LoadBalancerSettings;
import org.zatoee.processes.Ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a client and the servers see of the balancer. */
class BalancingIT {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Pattern NO_SERVER = Pattern.compile(
            "\\{\"zato_env\":\\{\"result\":\"ZATO_ERROR\",\"cid\":\"([0-9a-f]{24})\",\"details\":\"No server is available\"}}");

    @TempDir
    Path directory;

    private final TestServer server1 = new TestServer("server1");
    private final TestServer server2 = new TestServer("server2");
    private final int port = Ports.free();
    private final RawHttp client = new RawHttp(port);
    private LoadBalancer balancer;

    @BeforeEach
    void start() {
        balancer = new LoadBalancer(
                directory,
                LoadBalancerSettings.of(
                        "127.0.0.1", port, Ports.free(), List.of(server1.backend(), server2.backend())));
        balancer.start();
    }

    @AfterEach
    void leaveNothingBehind() {
        server1.close();
        server2.close();
        balancer.stop();
    }

    @Test
    void serversAnswerInTurn() {
        Map<String, Long> answers = IntStream.range(0, 20)
                .mapToObj(i -> client.get("/x").body())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(answers).isEqualTo(Map.of("server1", 10L, "server2", 10L));
    }

    @Test
    void saysThatItIsAliveEvenWithoutServers() {
        server1.die();
        server2.die();

        assertThat(client.get("/zato-lb-alive")).satisfies(reply -> {
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.head()).containsIgnoringCase("content-type: text/html");
        });
        assertThat(client.get("/zato-lb-stats").body()).contains("http_plain--server1");
    }

    @Test
    void noGetFailsWhenAServerDiesUnderLoadAndItIsUsedAgainOnceItIsBack() throws Exception {
        Load load = new Load(client);
        load.awaitMore(50);

        server1.die();
        load.awaitMore(500);
        await().atMost(SOON).until(() -> onlyFrom("server2"));
        server1.start();
        await().atMost(SOON).until(() -> answersFrom("server1"));
        load.awaitMore(50);

        assertThat(load.stop()).isEmpty();
    }

    @Test
    void getIsSentToTheOtherServerWhenTheFirstDiesOverItOrIsBusy() {
        // Each server drops it; so it was tried as often as is allowed, on both.
        assertThat(client.get("/die").status()).isEqualTo(502);
        assertThat(Stream.concat(server1.calls().stream(), server2.calls().stream()))
                .containsOnly("GET /die")
                .hasSize(4);
        assertThat(server1.calls()).isNotEmpty();
        assertThat(server2.calls()).isNotEmpty();

        assertThat(client.get("/busy").status()).isEqualTo(503);
        assertThat(server1.calls()).contains("GET /busy");
        assertThat(server2.calls()).contains("GET /busy");
    }

    @Test
    void postIsNeverSentTwice() {
        for (int i = 0; i < 5; i++) {
            assertThat(client.call("POST", "/die").status()).isEqualTo(502);
            assertThat(client.call("POST", "/busy").status()).isEqualTo(503);
            assertThat(client.call("PATCH", "/die").status()).isEqualTo(502);
        }

        List<String> calls = Stream.concat(server1.calls().stream(), server2.calls().stream())
                .toList();
        assertThat(calls).hasSize(15);
        assertThat(calls.stream().filter("POST /die"::equals)).hasSize(5);
    }

    @Test
    void postReachesTheOtherServerWhenTheFirstTakesNoConnections() {
        server1.die();

        for (int i = 0; i < 10; i++) {
            assertThat(client.call("POST", "/x")).satisfies(reply -> {
                assertThat(reply.status()).isEqualTo(200);
                assertThat(reply.body()).isEqualTo("server2");
            });
        }
        assertThat(server2.calls()).hasSize(10);
    }

    @Test
    void answersJsonWhenNoServerIsLeft() {
        server1.die();
        server2.die();

        RawHttp.Reply reply = client.get("/x");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.head()).containsIgnoringCase("content-type: application/json");
        Matcher error = NO_SERVER.matcher(reply.body());
        assertThat(error.matches()).as(reply.body()).isTrue();
        assertThat(reply.head()).containsIgnoringCase("x-zato-cid: " + error.group(1));
    }

    @Test
    void sendsNothingNewToAServerThatIsDrainingAndLetsItFinish() {
        CompletableFuture<RawHttp.Reply> first = CompletableFuture.supplyAsync(() -> client.get("/wait"));
        CompletableFuture<RawHttp.Reply> second = CompletableFuture.supplyAsync(() -> client.get("/wait"));
        await().atMost(SOON)
                .until(() -> server1.calls().size() == 1 && server2.calls().size() == 1);

        server1.answerPingsWith(503);
        await().atMost(SOON).until(() -> onlyFrom("server2"));
        int calls = server1.calls().size();
        for (int i = 0; i < 20; i++) {
            client.get("/x");
        }
        assertThat(server1.calls()).hasSize(calls);

        server1.finishWhatWaits();
        server2.finishWhatWaits();
        assertThat(List.of(first.join().body(), second.join().body())).containsExactlyInAnyOrder("server1", "server2");
        server1.answerPingsWith(200);
        await().atMost(SOON).until(() -> answersFrom("server1"));
    }

    @Test
    void headersThatOnlyThePlatformMaySetDoNotComeFromOutside() {
        client.call(
                "GET",
                "/x",
                "X-Zato-CID: forged",
                "x-zato-forwarded-user: root",
                "X-Zato-TLS-CN: admin",
                "X-Zato-TLS-Proxy-Token: guessed",
                "X-Zato-User-Id: 1",
                "X-Zato-PubSub-Key: sub-1",
                "X-Zato-User: batch",
                "X-Zato-Password: secret",
                "X-Forwarded-For: 8.8.8.8",
                "Forwarded: for=8.8.8.8",
                "X-Other: kept");

        TestServer called = server1.calls().isEmpty() ? server2 : server1;
        assertThat(called.lastHeaders())
                .doesNotContainKeys(
                        "X-zato-cid",
                        "X-zato-forwarded-user",
                        "X-zato-tls-cn",
                        "X-zato-tls-proxy-token",
                        "X-zato-user-id",
                        "Forwarded")
                .containsEntry("X-zato-user", List.of("batch"))
                .containsEntry("X-zato-password", List.of("secret"))
                .containsEntry("X-zato-pubsub-key", List.of("sub-1"))
                .containsEntry("X-forwarded-for", List.of("127.0.0.1"))
                .containsEntry("X-forwarded-proto", List.of("http"))
                .containsEntry("X-forwarded-host", List.of("localhost"))
                .containsEntry("X-other", List.of("kept"));
    }

    @Test
    void passesOnNothingThatTwoCouldReadInTwoWays() {
        for (String request : List.of(
                "GET / HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
                "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity, chunked, chunked\r\n\r\n0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : a\r\n\r\n")) {
            assertThat(client.send(request).status()).as(request).isEqualTo(400);
        }
        assertThat(server1.calls()).isEmpty();
        assertThat(server2.calls()).isEmpty();
    }

    private boolean answersFrom(String server) {
        return IntStream.range(0, 4).mapToObj(i -> client.get("/x").body()).anyMatch(server::equals);
    }

    private boolean onlyFrom(String server) {
        return IntStream.range(0, 10).mapToObj(i -> client.get("/x").body()).allMatch(server::equals);
    }
}
