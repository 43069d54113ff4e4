// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.tests.http.RawHttp;
import org.zatoee.tests.http.RawReply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Everything a client can get wrong, on purpose too, through the balancer and past it. */
@ExtendWith(SharedCluster.class)
class BadInputStoryIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final Cluster cluster;

    BadInputStoryIT(Cluster cluster) {
        this.cluster = cluster;
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                arguments("malformed", "{\"amount\":", 400, "Malformed JSON"),
                arguments("not an object", "[1,2]", 400, "must be an object"),
                arguments("missing field", "{\"amount\":\"1\",\"from\":\"EUR\"}", 400, "\"field\":\"to\""),
                arguments("wrong type", "{\"amount\":{},\"from\":\"EUR\",\"to\":\"USD\"}", 400, "\"field\":\"amount\""),
                arguments("nested", "[".repeat(100_000), 400, "limits"),
                arguments(
                        "nested in a field nobody knows",
                        "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                        400,
                        "limits"),
                arguments("two documents", "{\"amount\":\"1\",\"from\":\"EUR\",\"to\":\"USD\"}{}", 400, "goes on"),
                arguments("empty", "", 400, "is required"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void badBodyIsRefusedWithTheField(String what, String body, int status, String says) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertRefused(balancer().post("/currency/convert", bytes), status, says);
        assertRefused(server().post("/currency/convert", bytes), status, says);
        assertUnharmed();
    }

    @Test
    void hugeBodyIsRefusedWithoutBeingTaken() throws Exception {
        byte[] piece = new byte[MEGABYTE];

        assertRefused(
                server().stream("/currency/convert", 100L * MEGABYTE, offset -> piece, MEGABYTE), 413, "larger than");
        assertRefused(
                balancer().stream("/currency/convert", 100L * MEGABYTE, offset -> piece, MEGABYTE), 413, "larger than");
        assertUnharmed();
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /orders/1001, 405",
        "PROPFIND, /orders/1001, 405",
        "GET, /no/such/path, 404",
        "GET, /, 404",
        "GET, //orders/1001, 404",
        "GET, /orders//1001, 404",
        "GET, /orders/1001/, 400",
        "GET, /orders/1001;x=y, 404",
        "GET, /orders;x/1001, 404",
        "GET, /orders/%2e%2e/zato/ping, 400",
        "GET, /orders/../zato/ping, 400",
        "GET, /orders/%2fzato, 400",
        "GET, /orders/%zz, 400",
        "GET, /orders/%00, 400",
        "GET, /orders/%c0%af, 400",
        "GET, /orders/abc, 400",
        "GET, /zato/ping/..%2f..%2fadmin, 404",
    })
    void trickIsRefused(String method, String target, int status) throws Exception {
        assertRefused(server().send(method, target), status, "");
        assertRefused(balancer().send(method, target), status, "");
        assertUnharmed();
    }

    @Test
    void wrongVerbIsToldTheRightOnes() throws Exception {
        assertThat(server().send("DELETE", "/orders/1001").headers()).containsEntry("allow", "GET, HEAD");
    }

    @Test
    void cidOfAClientIsNotTaken() throws Exception {
        RawReply reply =
                server().send("GET /whoami HTTP/1.1\r\nHost: x\r\nX-Zato-CID: mine\r\nConnection: close\r\n\r\n");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().get("x-zato-cid")).matches("[0-9a-f]{24}");
        assertThat(reply.body()).doesNotContain("mine");
    }

    private RawHttp balancer() {
        return new RawHttp(cluster.balancerPort());
    }

    private RawHttp server() {
        return new RawHttp(cluster.serverPort(1));
    }

    private void assertUnharmed() throws Exception {
        assertThat(server().send("GET", "/zato/ping").status()).isEqualTo(200);
    }

    private static void assertRefused(RawReply reply, int status, String says) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        String cid = reply.headers().get("x-zato-cid");
        assertThat(cid).as(reply.toString()).isNotNull();
        assertThat(reply.headers().get("content-type")).startsWith("application/json");
        assertThat(reply.body())
                .contains("\"result\":\"ZATO_ERROR\"", "\"cid\":\"" + cid + "\"", says)
                .doesNotContain("at org.", "Exception", "java.");
    }
}
