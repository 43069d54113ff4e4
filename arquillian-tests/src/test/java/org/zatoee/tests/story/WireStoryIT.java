// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.tests.http.RawHttp;
import org.zatoee.tests.http.RawReply;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that are malformed as HTTP, and what follows them in the same connection. */
@ExtendWith(SharedCluster.class)
class WireStoryIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String BODY = "{\"amount\":\"10\",\"from\":\"EUR\",\"to\":\"USD\"}";
    private static final String CHUNKS = Integer.toHexString(BODY.length()) + "\r\n" + BODY + "\r\n0\r\n\r\n";
    private static final String POST =
            "POST /currency/convert HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private static final String SECOND = "GET /zato/ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    private final Cluster cluster;

    WireStoryIT(Cluster cluster) {
        this.cluster = cluster;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity, chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: chunked;x=y",
                "Transfer-Encoding: \u000bchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: chunked\r\n , identity",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
                "Content-Length: 39\r\nContent-Length: 5",
                "Content-Length: +39",
                "Content-Length: -1",
                "Content-Length: 0x27",
                "Content-Length: 3 9",
                "Content-Length: 3\r\n 9",
                "Content-Length: ",
            })
    void nothingFollowsARequestWhoseEndIsInDoubt(String framing) throws Exception {
        String request = POST + framing + "\r\n\r\n" + CHUNKS + SECOND;

        assertThat(onlyReply(server().send(request)).status()).isEqualTo(400);
        // HAProxy has a status of its own for codings it does not know.
        assertThat(onlyReply(balancer().send(request)).status()).isIn(400, 422);
    }

    @Test
    void ofTwoFramingsTheServerTakesNoneAndTheBalancerTheOneThatRulesAndNothingFollows() throws Exception {
        String request = POST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS + SECOND;

        assertThat(onlyReply(server().send(request)).status()).isEqualTo(400);
        // RFC 9112, section 6.3: the length is dropped, and the connection is closed after the reply.
        assertThat(onlyReply(balancer().send(request)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-A: a\r\n b\r\nContent-Length: 39\r\n\r\n",
                "X-A: a\nContent-Length: 39\n\n",
                "Content-Length:\r\n 39\r\n\r\n"
            })
    void lenientLineEndsChangeNothingInWhereABodyEnds(String head) throws Exception {
        String request = POST + head + BODY + SECOND;

        for (RawHttp target : new RawHttp[] {server(), balancer()}) {
            RawReply reply = target.send(request);
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            assertThat(reply.body().split("HTTP/1\\.1 ", -1))
                    .as(reply.toString())
                    .hasSize(2);
            assertThat(reply.body()).contains("HTTP/1.1 200", "zato_ping_response");
        }
    }

    @ParameterizedTest
    @CsvSource({"GET, *", "POST, *", "CONNECT, x:443", "GET, x:443", "GET, ftp://localhost/whoami"})
    void targetThatIsNoPathIsRefused(String method, String target) throws Exception {
        RawReply reply = server().send(method, target);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.headers()).containsKey("x-zato-cid");
        assertThat(reply.body()).contains("ZATO_ERROR", "The target of the request");
        // HAProxy refuses some of them itself, in its own words.
        assertThat(balancer().send(method, target).status()).isEqualTo(400);
    }

    @Test
    void urlWithAHostIsTheSameAsItsPath() throws Exception {
        assertThat(server().send("GET", "http://localhost/whoami").status()).isEqualTo(200);
        assertThat(balancer().send("GET", "http://localhost/whoami").status()).isEqualTo(200);
    }

    @Test
    void zeroInAHeaderIsRefused() throws Exception {
        String request = "GET /whoami HTTP/1.1\r\nHost: x\r\nX-A: a\u0000b\r\nConnection: close\r\n\r\n";

        assertThat(server().send(request).status()).isEqualTo(400);
        assertThat(balancer().send(request).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"/currency/convert, 413", "/no/such/path, 404", "/zato/json/zato.service.get-list, 401"})
    void refusalReachesWhoeverIsStillSending(String path, int status) throws Exception {
        byte[] piece = new byte[MEGABYTE];

        for (RawHttp target : new RawHttp[] {server(), balancer()}) {
            RawReply reply = target.stream(path, 100L * MEGABYTE, offset -> piece, MEGABYTE);
            assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        }
    }

    @Test
    void healthOfAServerIsNotForClientsOfTheBalancer() throws Exception {
        assertThat(balancer().send("GET", "/zato/health/ready").status()).isEqualTo(403);
        assertThat(server().send("GET", "/zato/health/ready").status()).isEqualTo(200);
    }

    private static RawReply onlyReply(RawReply reply) {
        assertThat(reply.body()).as(reply.toString()).doesNotContain("HTTP/1.", "zato_ping_response");
        return reply;
    }

    private RawHttp balancer() {
        return new RawHttp(cluster.balancerPort());
    }

    private RawHttp server() {
        return new RawHttp(cluster.serverPort(1));
    }
}
