// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.Test;
import org.zatoee.publicapi.error.ApiErrorException;
import org.zatoee.publicapi.error.ApiUnreachableException;
import org.zatoee.publicapi.error.ApiViolation;
import org.zatoee.publicapi.error.UnreadableReplyException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicApiClientTest {

    private static final String SERVICE = "zato.http-soap.get-list";
    private static final String OK = "{\"zato_env\":{\"result\":\"ZATO_OK\",\"cid\":\"c1\",\"details\":\"\"}%s}";

    @Test
    void sendsTheInputAsItIsWithCredentialsFromTheBeginning() throws IOException {
        try (StubApi api = StubApi.answering(200, OK.formatted(""))) {
            client(api).invoke("zato.http-soap.create", Map.of("name", "ä"));

            assertThat(api.seen()).hasSize(1);
            assertThat(api.last().method()).isEqualTo("POST");
            assertThat(api.last().path()).isEqualTo("/zato/json/zato.http-soap.create");
            assertThat(api.last().body()).isEqualTo("{\"name\":\"ä\"}");
            assertThat(api.last().headers().getFirst("Content-Type")).isEqualTo("application/json");
            // pubapi:sécret
            assertThat(api.last().headers().getFirst("Authorization")).isEqualTo("Basic cHViYXBpOnPDqWNyZXQ=");
        }
    }

    @Test
    void takesTheOutputOutOfItsEnvelope() throws IOException {
        ApiReply reply = reply(200, OK.formatted(",\"zato_http_soap_create_response\":{\"id\":7,\"name\":\"a\"}"));

        assertThat(reply.cid()).isEqualTo("c1");
        assertThat(reply.result()).isEqualTo("ZATO_OK");
        assertThat(reply.item()).containsEntry("id", 7L).containsEntry("name", "a");
        assertThat(reply.isList()).isFalse();
        assertThat(reply.pageInfo()).isEmpty();
    }

    @Test
    void hasNoPayloadWhereThereIsNoOutput() throws IOException {
        assertThat(reply(200, OK.formatted("")).payload()).isNull();
        assertThat(reply(200, OK.formatted("")).items()).isEmpty();
        assertThat(reply(200, "").payload()).isNull();
    }

    @Test
    void readsListsWithTheirPage() throws IOException {
        ApiReply reply = reply(
                200,
                OK.formatted(",\"_meta\":{\"cur_page\":2,\"num_pages\":3,\"page_size\":2,\"total\":5},"
                        + "\"zato_http_soap_get_list_response\":[{\"id\":3},{\"id\":4}]"));

        assertThat(reply.isList()).isTrue();
        assertThat(reply.items()).extracting(item -> item.get("id")).containsExactly(3L, 4L);
        assertThat(reply.pageInfo()).contains(new PageInfo(2, 3, 2, 5));
        assertThat(reply.pageInfo().orElseThrow().hasNext()).isTrue();
    }

    @Test
    void losesNoDigitOfNumbers() throws IOException {
        ApiReply reply =
                reply(200, OK.formatted(",\"r\":{\"big\":123456789012345678901234567890,\"exact\":0.10,\"id\":1}"));

        assertThat(reply.item())
                .containsEntry("big", new BigInteger("123456789012345678901234567890"))
                .containsEntry("exact", new BigDecimal("0.10"))
                .containsEntry("id", 1L);
    }

    @Test
    void keepsWarnings() throws IOException {
        ApiReply reply = reply(200, "{\"zato_env\":{\"result\":\"ZATO_WARNING\",\"cid\":\"c\",\"details\":\"old\"}}");

        assertThat(reply.result()).isEqualTo("ZATO_WARNING");
        assertThat(reply.details()).isEqualTo("old");
    }

    @Test
    void readsOutputWithoutAnEnvelope() throws IOException {
        assertThat(reply(200, "{\"a\":1,\"cid\":\"mine\"}").item()).containsOnlyKeys("a", "cid");
        assertThat(reply(200, "[1]").payload()).isEqualTo(List.of(1L));
    }

    @Test
    void errorsTellStatusCidDetailsAndFields() {
        ApiErrorException failure = failure(
                400,
                "{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"cid\":\"c9\",\"details\":\"name: is required\","
                        + "\"errors\":[{\"field\":\"name\",\"message\":\"is required\"}]}}");

        assertThat(failure).hasMessage("zato.http-soap.get-list failed with status 400: name: is required (CID c9)");
        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.cid()).isEqualTo("c9");
        assertThat(failure.details()).isEqualTo("name: is required");
        assertThat(failure.violations()).containsExactly(new ApiViolation("name", "is required"));
    }

    @Test
    void errorIsAnErrorWhateverItsStatus() {
        assertThat(failure(200, "{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"cid\":\"c\",\"details\":\"no\"}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void readsErrorsOfLaterReleases() {
        ApiErrorException failure = failure(400, "{\"result\":\"Error\",\"cid\":\"c2\",\"details\":[\"a\",\"b\"]}");

        assertThat(failure.details()).isEqualTo("a; b");
        assertThat(failure.cid()).isEqualTo("c2");
    }

    @Test
    void passesOnARefusedPassword() {
        ApiErrorException failure =
                failure(401, "{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"cid\":\"c\",\"details\":\"Unauthorized\"}}");

        assertThat(failure.status()).isEqualTo(401);
        assertThat(failure.details()).isEqualTo("Unauthorized");
    }

    @Test
    void errorsThatAreNoJsonAreShortenedForPeople() {
        ApiErrorException failure =
                failure(404, "<html>\n<body>Not found\u001b[31m " + "x".repeat(500) + "</body></html>");

        assertThat(failure.details())
                .startsWith("Not found [31m xx")
                .hasSize(203)
                .endsWith("...");
        assertThat(failure.cid()).isEqualTo("from-header");
    }

    @Test
    void errorsMayBeEmpty() {
        assertThat(failure(502, "")).hasMessage("zato.http-soap.get-list failed with status 502 (CID from-header)");
    }

    @Test
    void redirectionsAreNotFollowedWithThePassword() {
        assertThat(failure(302, "").status()).isEqualTo(302);
    }

    @Test
    void somethingElseThatAnswersIsNoApi() throws IOException {
        try (StubApi api = StubApi.answering(200, "<html>It works!</html>")) {
            assertThatExceptionOfType(UnreadableReplyException.class)
                    .isThrownBy(() -> client(api).invoke(SERVICE, Map.of()))
                    .withMessageContaining("It works!");
        }
    }

    @Test
    void namesTheAddressThatNobodyListensAt() throws IOException {
        URI closed;
        try (StubApi api = StubApi.answering(200, "")) {
            closed = api.uri();
        }
        assertThatExceptionOfType(ApiUnreachableException.class)
                .isThrownBy(() -> client(closed, ApiTimeouts.DEFAULT).invoke(SERVICE, Map.of()))
                .withMessage(closed + "/zato/json/" + SERVICE + " does not answer: the connection is refused")
                .satisfies(failure -> assertThat(failure.reached()).isFalse());
    }

    @Test
    void waitsNoLongerThanAllowedForTheAnswer() throws IOException {
        assertUnreachableBehind("", false, "not within 0 s");
    }

    @Test
    void waitsNoLongerThanAllowedForTheRestOfTheAnswer() throws IOException {
        assertUnreachableBehind("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"zato_env\"", false, "not within 0 s");
    }

    @Test
    void halfAReplyIsNone() throws IOException {
        assertUnreachableBehind(
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"zato_env\"", true, "the connection broke");
    }

    private static void assertUnreachableBehind(String sent, boolean closed, String message) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answerRaw(listener, sent, closed), "raw");
            server.setDaemon(true);
            server.start();
            ApiTimeouts timeouts = new ApiTimeouts(Duration.ofSeconds(5), Duration.ofMillis(closed ? 20_000 : 300));
            assertThatExceptionOfType(ApiUnreachableException.class)
                    .isThrownBy(() -> client(URI.create("http://127.0.0.1:" + listener.getLocalPort()), timeouts)
                            .invoke(SERVICE, Map.of()))
                    .withMessageContaining(message)
                    .withMessageContaining("127.0.0.1:" + listener.getLocalPort())
                    .satisfies(failure -> assertThat(failure.reached()).isTrue());
        }
    }

    /** Reads the whole request first: closing before that would be another failure. */
    private static void answerRaw(ServerSocket listener, String sent, boolean closed) {
        try {
            Socket socket = listener.accept();
            StringBuilder request = new StringBuilder();
            while (!request.toString().endsWith("{}")) {
                request.append((char) socket.getInputStream().read());
            }
            OutputStream out = socket.getOutputStream();
            out.write(sent.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            if (closed) {
                socket.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void asksForPageAfterPage() throws IOException {
        try (StubApi api = new StubApi(PublicApiClientTest::page)) {
            List<Object> ids = new ArrayList<>();
            Iterator<ApiReply> pages = client(api).pages(SERVICE, Map.of("query", "a"));
            pages.forEachRemaining(page -> page.items().forEach(item -> ids.add(item.get("id"))));

            assertThat(ids).containsExactly(1L, 2L, 3L);
            assertThat(api.seen()).extracting(StubApi.Seen::body).allMatch(body -> body.contains("\"query\":\"a\""));
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
        }
    }

    private static StubApi.Answer page(StubApi.Seen call) {
        String page = call.body().replaceAll(".*\"cur_page\":(\\d+).*", "$1");
        String body = OK.formatted(",\"_meta\":{\"cur_page\":" + page
                + ",\"num_pages\":3,\"page_size\":1,\"total\":3},\"r\":[{\"id\":" + page + "}]");
        return new StubApi.Answer(200, body, new Headers());
    }

    @Test
    void listWithoutPagesIsOnePage() throws IOException {
        try (StubApi api = StubApi.answering(200, OK.formatted(",\"r\":[{\"id\":1}]"))) {
            Iterator<ApiReply> pages = client(api).pages(SERVICE, Map.of());
            assertThat(pages.next().items()).hasSize(1);
            assertThat(pages.hasNext()).isFalse();
        }
    }

    @Test
    void listThatAlwaysGivesTheFirstPageEnds() throws IOException {
        String first = OK.formatted(
                ",\"_meta\":{\"cur_page\":1,\"num_pages\":9,\"page_size\":1,\"total\":9},\"r\":[{\"id\":1}]");
        try (StubApi api = StubApi.answering(200, first)) {
            client(api).pages(SERVICE, Map.of()).forEachRemaining(page -> assertThat(page.items())
                    .hasSize(1));
            assertThat(api.seen()).hasSize(2);
        }
    }

    @Test
    void namesOfServicesCannotLeaveTheirPath() throws IOException {
        try (StubApi api = StubApi.answering(200, "")) {
            client(api).invoke("a/../b ?#ü", Map.of());
            assertThat(api.last().path()).isEqualTo("/zato/json/a%2F..%2Fb%20%3F%23%C3%BC");
            assertThatIllegalArgumentException().isThrownBy(() -> client(api).invoke(" ", Map.of()));
        }
    }

    @Test
    void postsToAnyPathWithHeaders() throws IOException {
        try (StubApi api = StubApi.answering(200, "{}")) {
            client(api).post("/zato/admin/invoke", Map.of("name", "a"), Map.of("X-Mine", "1"));
            assertThat(api.last().path()).isEqualTo("/zato/admin/invoke");
            assertThat(api.last().headers().getFirst("X-Mine")).isEqualTo("1");
            assertThatIllegalArgumentException().isThrownBy(() -> client(api).post("zato", Map.of(), Map.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client(api).post("/zato", Map.of(), Map.of("A", "b\r\nC: d")));
        }
    }

    @Test
    void printsNoPassword() {
        ApiAccount account = new ApiAccount("pubapi", "sécret");
        assertThat(account.toString()).isEqualTo("pubapi");
        assertThat(new PublicApiClient(URI.create("http://h:1"), account, ApiTimeouts.DEFAULT))
                .hasToString("pubapi@h:1");
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiAccount("a:b", ""));
    }

    private static ApiReply reply(int status, String body) throws IOException {
        try (StubApi api = StubApi.answering(status, body)) {
            return client(api).invoke(SERVICE, Map.of());
        }
    }

    private static ApiErrorException failure(int status, String body) {
        Headers headers = new Headers();
        headers.set("X-Zato-CID", "from-header");
        headers.set("Location", "http://127.0.0.1:1/");
        try (StubApi api = new StubApi(call -> new StubApi.Answer(status, body, headers))) {
            return org.assertj.core.api.Assertions.catchThrowableOfType(
                    ApiErrorException.class, () -> client(api).invoke(SERVICE, Map.of()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static PublicApiClient client(StubApi api) {
        return client(api.uri(), ApiTimeouts.DEFAULT);
    }

    private static PublicApiClient client(URI uri, ApiTimeouts timeouts) {
        return new PublicApiClient(uri, new ApiAccount("pubapi", "sécret"), timeouts);
    }
}
