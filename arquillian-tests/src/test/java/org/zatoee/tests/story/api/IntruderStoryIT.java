// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.tests.http.RawHttp;
import org.zatoee.tests.http.RawReply;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has no business in the public API, and tries all doors. */
@ExtendWith(SharedCluster.class)
class IntruderStoryIT {

    private static final String BASIC_AUTH = "zato.security.basic-auth";
    private static final int LOG_INS = 1000;

    private final Cluster cluster;
    private final Administrator pubapi;

    IntruderStoryIT(Cluster cluster) {
        this.cluster = cluster;
        this.pubapi = new Administrator(cluster);
    }

    @AfterEach
    void deleteWhatIsLeft() {
        pubapi.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zato/json/zato.http-soap.get-list",
                "/ZATO/json/zato.http-soap.get-list",
                "//zato/json/zato.http-soap.get-list",
                "/zato//json/zato.http-soap.get-list",
                "/zato/ping/../json/zato.http-soap.get-list",
                "/zato/ping/..;/json/zato.http-soap.get-list",
                "/zato;x=y/json/zato.http-soap.get-list",
                "/%7aato/json/zato.http-soap.get-list",
                "/zato%2fjson%2fzato.http-soap.get-list",
                "/zato/json/zato.http-soap%2eget-list",
                "/zato/json%2fzato.http-soap.get-list",
                "/story/..%2fzato/json/zato.http-soap.get-list",
                "/story/%252e%252e/zato/json/zato.http-soap.get-list",
                "/%c0%afzato/json/zato.http-soap.get-list",
                "/./zato/json/zato.http-soap.get-list",
                "http://localhost/zato/json/zato.http-soap.get-list"
            })
    void noPathLeadsPastTheDoor(String path) throws IOException {
        for (int port : ports()) {
            RawReply reply = new RawHttp(port).send("GET", path);

            assertThat(reply.status()).as(reply.toString()).isIn(400, 401, 404);
            assertThat(reply.body()).doesNotContain("get_list_response", "Exception", "at org.");
        }
    }

    @Test
    void channelForEverythingDoesNotTakeThePlatformsPaths() {
        pubapi.createChannel("story of everything", "/story-everything/{rest}", Map.of());
        pubapi.createChannel("story of all", "/{all}", Map.of());
        Administrator.awaitStatus(pubapi.strangers(), 200, "/story-of-anything/at/all", Map.of());

        for (ApiClient server : pubapi.strangers()) {
            server.json("zato.http-soap.get-list", Map.of()).refused(401);
            assertThat(server.get("/zato/no-such-thing", Map.of()).status()).isEqualTo(404);
        }
    }

    @Test
    void headersOfThePlatformAreNotTakenFromClients() {
        long definition = pubapi.create(
                "zato.security.tls.channel",
                Map.of("name", "story of certificates", "is_active", true, "value", "CN=story"));
        pubapi.createChannel("story of certificates", "/story/certificates", Map.of("security_id", definition));
        Administrator.awaitStatus(pubapi.strangers(), 401, "/story/certificates", Map.of());

        List<ApiClient> callers = new ArrayList<>(pubapi.strangers());
        callers.add(ApiClient.anonymous(cluster.balancerPort()));
        for (ApiClient caller : callers) {
            ApiReply reply = caller.get(
                    "/story/certificates",
                    Map.of(
                            "X-Zato-TLS-CN", "story",
                            "x-zato-tls-proxy-token", "",
                            "X-Zato-CID", "0123456789abcdef01234567",
                            "X-Zato-Role", "administrator"));
            reply.refused(401);
            assertThat(reply.headers().firstValue("X-Zato-CID")).isNotEqualTo("0123456789abcdef01234567");
        }
    }

    @Test
    void balancerDoesNotPassOnAnAddressThatAClientMadeUp() {
        pubapi.createChannel("story of addresses", "/story/addresses", Map.of("allowed_ips", "192.0.2.7"));
        Administrator.awaitStatus(pubapi.strangers(), 403, "/story/addresses", Map.of());
        Map<String, String> madeUp =
                Map.of("X-Forwarded-For", "192.0.2.7", "X-Real-IP", "192.0.2.7", "Forwarded", "for=192.0.2.7");

        ApiClient.anonymous(cluster.balancerPort())
                .get("/story/addresses", madeUp)
                .refused(403);
    }

    @Test
    void channelDoesNotOpenWhatAnotherCloses() {
        long definition = pubapi.create(
                BASIC_AUTH, Map.of("name", "story door", "is_active", true, "username", "door", "realm", "r"));
        pubapi.createChannel("story door", "/story-door/{a}", Map.of("security_id", definition));
        Administrator.awaitStatus(pubapi.strangers(), 401, "/story-door/1", Map.of());

        Map<String, Object> window = Map.of(
                "name", "story window",
                "is_active", true,
                "connection", "channel",
                "transport", "plain_http",
                "url_path", "/story-door/{b}",
                "method", "GET",
                "service", "zato.ping");
        for (ApiClient server : pubapi.servers()) {
            ApiReply refused = server.json("zato.http-soap.create", window).refused(409);
            assertThat(refused.text()).contains("url_path: ", "story door");
        }
        assertThat(pubapi.strangers().get(0).get("/story-door/1", Map.of()).status())
                .isEqualTo(401);
    }

    @Test
    void thousandLogInsDoNotGetInAndHarmNobodyElse() throws Exception {
        account("story victim");
        account("story bystander");
        RawHttp elsewhere = new RawHttp(cluster.serverPort(1), "127.0.0.9");
        assertThat(logIn(elsewhere, "story bystander", "right").status()).isEqualTo(200);

        List<Integer> statuses = attack(elsewhere);

        assertThat(statuses).hasSize(LOG_INS).containsOnly(401, 429);
        assertThat(statuses.stream().filter(status -> status == 401)).hasSizeLessThan(LOG_INS / 20);
        RawReply locked = logIn(elsewhere, "story victim", "right");
        assertThat(locked.status()).as(locked.toString()).isEqualTo(429);
        assertThat(locked.headers()).containsKey("retry-after");
        assertThat(logIn(elsewhere, "story bystander", "right").status()).isEqualTo(200);
        assertThat(logIn(new RawHttp(cluster.serverPort(1)), "story victim", "right")
                        .status())
                .isEqualTo(200);
    }

    /** Four at a time, with the administrator at work meanwhile. */
    private List<Integer> attack(RawHttp from) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> tries = new ArrayList<>();
            for (int i = 0; i < LOG_INS; i++) {
                String guess = "guess " + i;
                tries.add(() -> logIn(from, "story victim", guess).status());
                if (i % 50 == 0) {
                    tries.add(() -> pubapi.servers()
                            .get(0)
                            .json("zato.ping", Map.of())
                            .ok()
                            .status());
                }
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> each : threads.invokeAll(tries)) {
                statuses.add(each.get());
            }
            statuses.removeIf(status -> status == 200);
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    private void account(String name) {
        Map<String, Object> fields =
                Map.of("name", name, "is_active", true, "username", name, "realm", "r", "admin_role", "viewer");
        pubapi.changePassword(BASIC_AUTH, pubapi.create(BASIC_AUTH, fields), "right");
    }

    private static RawReply logIn(RawHttp http, String user, String password) throws IOException {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return http.send("GET /zato/json/zato.ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Basic " + pair + "\r\n\r\n");
    }

    private int[] ports() {
        return new int[] {cluster.serverPort(1), cluster.serverPort(2), cluster.balancerPort()};
    }
}
