// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ReplyTest extends PipelineTestCase {

    record In(String name, Optional<Integer> number) {}

    record Out(String greeting) {}

    /** What a service says of its reply. */
    private interface Saying {
        void say(Response response);
    }

    private HttpReply replyOf(Saying saying) {
        serve("/say", Void.class, Out.class, (input, zato) -> {
            saying.say(zato.response());
            return new Out("hello");
        });
        return send(FakeCall.get("/say"));
    }

    @Test
    void convertsRecordsInAndOut() {
        serve(
                "/hello/{name}",
                In.class,
                Out.class,
                (in, zato) -> new Out(in.name() + in.number().orElse(0)));

        HttpReply reply = send(FakeCall.post("/hello/anna?number=2", "{\"name\":\"body\",\"number\":1}"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).isEqualTo("application/json");
        assertThat(text(reply)).isEqualTo("{\"greeting\":\"anna2\"}");
        assertThat(text(send(FakeCall.get("/hello/anna?name=query")))).isEqualTo("{\"greeting\":\"query0\"}");
    }

    @Test
    void passesBytesTextAndNothingOnAsTheyAre() {
        serve("/bytes", byte[].class, byte[].class, (in, zato) -> in);
        serve("/text", String.class, String.class, (in, zato) -> in + "!");
        serve("/nothing", Void.class, Void.class, (in, zato) -> null);

        HttpReply bytes = send(FakeCall.post("/bytes", "{not json"));
        assertThat(bytes.contentType()).isEqualTo("application/octet-stream");
        assertThat(bytes.body()).isEqualTo("{not json".getBytes(UTF_8));
        HttpReply text = send(FakeCall.post("/text", "z\u0142"));
        assertThat(text.contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(text(text)).isEqualTo("z\u0142!");
        HttpReply nothing = send(FakeCall.post("/nothing", "ignored"));
        assertThat(nothing.status()).isEqualTo(204);
        assertThat(nothing.contentType()).isEmpty();
        assertThat(nothing.body()).isEmpty();
    }

    @Test
    void putsTheOutputIntoTheEnvelopeWhereTheChannelSaysSo() {
        deploy("my.get-it", Void.class, Out.class, (in, zato) -> new Out("hi"));
        mount(channel("my.get-it", "/it", DataFormat.ZATO_JSON));
        deploy("my.nothing", Void.class, Void.class, (in, zato) -> null);
        mount(channel("my.nothing", "/nothing", DataFormat.ZATO_JSON));

        assertThat(json(send(FakeCall.get("/it"))))
                .containsEntry("my_get_it_response", Map.of("greeting", "hi"))
                .containsKey("zato_env");
        HttpReply nothing = send(FakeCall.get("/nothing"));
        assertThat(json(nothing)).containsOnlyKeys("zato_env");
        assertThat(nothing.status()).isEqualTo(200);
    }

    @Test
    void saysWhatTheServiceSays() {
        HttpReply reply = replyOf(
                response -> response.status(201).header("Location", "/orders/7").contentType("application/hal+json"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.headers()).containsEntry("Location", "/orders/7").containsKey("X-Zato-CID");
        assertThat(reply.contentType()).isEqualTo("application/hal+json");
    }

    @Test
    void replacesAHeaderWhateverItsCase() {
        HttpReply reply = replyOf(
                response -> response.header("ETag", "1").header("etag", "2").header("content-type", "text/x"));

        assertThat(reply.headers()).containsOnlyKeys("ETag", "X-Zato-CID").containsEntry("ETag", "2");
        assertThat(reply.contentType()).isEqualTo("text/x");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 205, 304})
    void hasNoBodyWhereTheStatusSaysSo(int status) {
        HttpReply reply = replyOf(response -> response.status(status).header("ETag", "1"));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.contentType()).isEmpty();
        assertThat(reply.headers()).containsEntry("ETag", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Note, 'a\r\nSet-Cookie: b'",
        "X-Note, 'a\nb'",
        "X-Note, a\u010Ab",
        "'X\r\nY', b",
        "'', b",
        "X-Zato-CID, b",
        "Content-Length, 5",
        "Transfer-Encoding, chunked",
        "Connection, close",
        "Content-Type, 'a\r\nb'"
    })
    void failsTheCallOfAServiceThatBreaksTheRules(String header, String value) {
        HttpReply reply = replyOf(response -> response.header(header, value));

        error(reply, 500);
        assertThat(reply.headers()).containsOnlyKeys("X-Zato-CID");
        assertThat(text(reply)).doesNotContain("Set-Cookie");
    }

    @Test
    void failsTheCallOfAServiceWithAStatusThatIsNone() {
        error(replyOf(response -> response.status(199)), 500);
    }

    @Test
    void forgetsWhatAServiceSaidBeforeItFailed() {
        HttpReply reply = replyOf(response -> {
            response.status(201).header("Location", "/x");
            throw new IllegalStateException();
        });

        error(reply, 500);
        assertThat(reply.headers()).containsOnlyKeys("X-Zato-CID");
    }

    @Test
    void showsTheServiceAllThatSurroundsIt() {
        serve(
                "/all/{x}",
                byte[].class,
                String.class,
                (in, zato) -> String.join(
                        "|",
                        zato.serviceName(),
                        zato.server().name(),
                        zato.server().cluster(),
                        zato.channel().name(),
                        zato.channel().type() == ChannelType.HTTP ? "http" : "",
                        zato.request().method(),
                        zato.request().path(),
                        zato.request().pathParams().get("x"),
                        String.join(",", zato.request().queryParams().get("q")),
                        zato.request().header("X-MINE").orElse("none"),
                        zato.request().header("X-Other").orElse("none"),
                        new String(zato.request().body(), UTF_8),
                        zato.logger().getName()));

        HttpReply reply = send(FakeCall.of("put", "/all/a%20b?q=1&q=2")
                .withHeader("x-mine", "here")
                .withBody(new ByteArrayInputStream("body".getBytes(UTF_8)), 4));

        assertThat(text(reply))
                .isEqualTo(
                        "test.all.x.|server1|test|test.all.x.|http|PUT|/all/a%20b|a b|1,2|here|none|body|test.all.x.");
    }
}
