// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zatoee.publicapi.json.Json;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;

/** Channels that are secured while the cluster runs: refused, opened, and closed again on both servers. */
@ExtendWith(SharedCluster.class)
class SecuredChannelStoryIT {

    private static final String BASIC_AUTH = "zato.security.basic-auth";
    private static final String API_KEY = "zato.security.apikey";
    private static final String JWT = "zato.security.jwt";
    private static final String WSS = "zato.security.wss";
    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final Map<String, String> NOTHING = Map.of();

    private final Administrator pubapi;

    SecuredChannelStoryIT(Cluster cluster) {
        this.pubapi = new Administrator(cluster);
    }

    @AfterEach
    void deleteWhatIsLeft() {
        pubapi.close();
    }

    @Test
    void channelOpensWithThePasswordThatIsSetAndShutsWithItsDefinition() {
        long definition = basicAuth("story shop");
        pubapi.createChannel("story shop", "/story/shop", Map.of("security_id", definition));
        Administrator.awaitStatus(pubapi.strangers(), 401, "/story/shop", NOTHING);
        assertThat(pubapi.strangers()
                        .get(1)
                        .get("/story/shop", NOTHING)
                        .headers()
                        .firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"story shop\"");

        pubapi.changePassword(BASIC_AUTH, definition, "open sesame");
        Map<String, String> credentials =
                ApiClient.of(0, "story shop", "open sesame").headers();
        Administrator.awaitStatus(pubapi.strangers(), 200, "/story/shop", credentials);

        pubapi.client()
                .json(BASIC_AUTH + ".edit", basicAuthFields("story shop", definition, false))
                .ok();
        Administrator.awaitStatus(pubapi.strangers(), 401, "/story/shop", credentials);

        pubapi.client().json(BASIC_AUTH + ".delete", Map.of("id", definition)).ok();
        Administrator.awaitStatus(pubapi.strangers(), 404, "/story/shop", credentials);
    }

    @Test
    void apiKeyOpensItsChannelOnBothServers() {
        long key = pubapi.create(API_KEY, Map.of("name", "story key", "is_active", true, "header", "X-Story"));
        pubapi.changePassword(API_KEY, key, "0123456789abcdefghij");
        pubapi.createChannel("story key", "/story/key", Map.of("security_id", key));

        Administrator.awaitStatus(pubapi.strangers(), 200, "/story/key", Map.of("X-Story", "0123456789abcdefghij"));
        for (ApiClient server : pubapi.strangers()) {
            assertThat(server.get("/story/key", NOTHING).status()).isEqualTo(401);
            assertThat(server.get("/story/key", Map.of("X-Story", "0123456789abcdefghiJ"))
                            .status())
                    .isEqualTo(401);
            assertThat(server.get("/story/key", Map.of("X-API-Key", "0123456789abcdefghij"))
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void tokenOfOneServerIsGoodForBothUntilItsOwnerLogsOut() {
        long definition =
                pubapi.create(JWT, Map.of("name", "story token", "is_active", true, "username", "ada", "ttl", 600));
        pubapi.changePassword(JWT, definition, "analytical engine");
        pubapi.createChannel("story token", "/story/token", Map.of("security_id", definition));
        Administrator.awaitStatus(pubapi.strangers(), 401, "/story/token", NOTHING);

        ApiClient first = pubapi.strangers().get(0);
        ApiReply login = token(first, "/zato/jwt/log-in", Map.of("username", "ada", "password", "analytical engine"));
        assertThat(login.status()).as(login.toString()).isEqualTo(200);
        Map<?, ?> body = (Map<?, ?>) Json.read(login.text().getBytes(StandardCharsets.UTF_8));
        Map<String, String> bearer = Map.of("Authorization", "Bearer " + body.get("token"));
        Administrator.awaitStatus(pubapi.strangers(), 200, "/story/token", bearer);

        ApiReply logout = pubapi.strangers().get(1).post("/zato/jwt/log-out", "application/json", new byte[0], bearer);
        assertThat(logout.status()).as(logout.toString()).isEqualTo(200);
        Administrator.awaitStatus(pubapi.strangers(), 401, "/story/token", bearer);
        assertThat(token(first, "/zato/jwt/log-in", Map.of("username", "ada", "password", "no"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void pingsAnswerToThePasswordsOfTheirDefinitions() {
        pubapi.changePassword(BASIC_AUTH, definition(BASIC_AUTH, "ping.plain_http.basic_auth"), "first");
        pubapi.changePassword(BASIC_AUTH, definition(BASIC_AUTH, "ping.soap.basic_auth"), "second");
        pubapi.changePassword(WSS, definition(WSS, "ping.soap.wss.clear_text"), "third");
        String request = "<zato_ping_request xmlns=\"https://zato.io/ns/20130518\"/>";

        for (ApiClient stranger : pubapi.strangers()) {
            String plain = "ping.plain_http.basic_auth";
            assertThat(stranger.get("/zato/" + plain, NOTHING).status()).isEqualTo(401);
            ApiClient.of(stranger.port(), plain, "first")
                    .get("/zato/" + plain, NOTHING)
                    .ok();

            String soap = "ping.soap.basic_auth";
            assertPong(ApiClient.of(stranger.port(), soap, "second").envelope("/zato/" + soap, "", "", request));

            ApiReply refused = stranger.envelope("/zato/ping.soap.wss.clear_text", "", "", request);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("zato-wss");
            assertPong(stranger.envelope("/zato/ping.soap.wss.clear_text", "", token("third"), request));
        }
    }

    @Test
    void nonceThatOneServerHasSeenIsRefusedByTheOther() {
        pubapi.changePassword(WSS, definition(WSS, "ping.soap.wss.clear_text"), "once");
        String token = token("once");

        assertPong(pubapi.strangers().get(0).envelope("/zato/ping.soap.wss.clear_text", "", token, "<x/>"));
        ApiReply again = pubapi.strangers().get(1).envelope("/zato/ping.soap.wss.clear_text", "", token, "<x/>");
        assertThat(again.status()).as(again.toString()).isEqualTo(401);
    }

    @Test
    void exactLimitCountsBothServersTogether() {
        pubapi.createChannel(
                "story limit",
                "/story/limit",
                Map.of("is_rate_limit_active", true, "rate_limit_type", "EXACT", "rate_limit_def", "* = 5/h"));
        Administrator.awaitStatus(pubapi.strangers(), 200, "/story/limit", NOTHING);

        List<ApiClient> servers = pubapi.strangers();
        for (int i = 0; i < 3; i++) {
            assertThat(servers.get(i % 2).get("/story/limit", NOTHING).status()).isEqualTo(200);
        }
        for (ApiClient server : servers) {
            ApiReply beyond = server.get("/story/limit", NOTHING).refused(429);
            assertThat(beyond.headers().firstValue("Retry-After")).isPresent();
        }
    }

    private static void assertPong(ApiReply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.text()).contains("<pong>zato</pong>");
    }

    private static ApiReply token(ApiClient server, String path, Map<String, ?> input) {
        return server.post(path, "application/json", Json.write(input), NOTHING);
    }

    private static String token(String password) {
        String created = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        String nonce = Base64.getEncoder()
                .encodeToString(Long.toString(System.nanoTime()).getBytes(StandardCharsets.UTF_8));
        return """
                <w:Security xmlns:w="%s" xmlns:u="%s"><w:UsernameToken>
                <w:Username>ping.soap.wss.clear_text</w:Username><w:Password>%s</w:Password>
                <w:Nonce>%s</w:Nonce><u:Created>%s</u:Created></w:UsernameToken></w:Security>"""
                .formatted(WSSE, WSU, password, nonce, created);
    }

    private long definition(String family, String name) {
        ApiReply list = pubapi.client()
                .json(family + ".get-list", Map.of("query", name))
                .ok();
        return ((Number) list.list(Administrator.element(family, "get-list"))
                        .get(0)
                        .get("id"))
                .longValue();
    }

    private long basicAuth(String name) {
        return pubapi.create(BASIC_AUTH, basicAuthFields(name, 0, true));
    }

    private static Map<String, Object> basicAuthFields(String name, long id, boolean active) {
        return Map.of("id", id, "name", name, "is_active", active, "username", name, "realm", name);
    }
}
