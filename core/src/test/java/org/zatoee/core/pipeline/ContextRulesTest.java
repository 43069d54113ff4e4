// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;
import org.zatoee.service.Request;
import org.zatoee.service.ServiceContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What a service sees of a call, and says of its reply (zato-facts, section 1.3). */
class ContextRulesTest extends PipelineTestCase {

    private final AtomicReference<ServiceContext> seen = new AtomicReference<>();
    private final AtomicReference<byte[]> raw = new AtomicReference<>();

    private Request request() {
        return seen.get().request();
    }

    @Test
    void requestHasTheVerbThePathAndTheParametersOfPathAndQuery() {
        serve("/orders/{id}", Void.class, Void.class, (in, zato) -> {
            seen.set(zato);
            return null;
        });

        send(FakeCall.of("DELETE", "/orders/7?why=late&tag=a&tag=b").withHeader("X-Mine", "yes"));

        assertThat(request().method()).isEqualTo("DELETE");
        assertThat(request().path()).isEqualTo("/orders/7");
        assertThat(request().pathParams()).isEqualTo(Map.of("id", "7"));
        assertThat(request().queryParam("why")).contains("late");
        assertThat(request().queryParams()).containsEntry("tag", List.of("a", "b"));
        assertThat(request().header("x-mine")).contains("yes");
    }

    @Test
    void requestHasTheParametersOfAFormOnlyIfTheChannelHasNoDataFormat() {
        deploy("test.form", byte[].class, Void.class, (in, zato) -> {
            seen.set(zato);
            return null;
        });
        mount(channel("test.form", "/form", DataFormat.RAW));

        send(FakeCall.post("/form", "a=1&b=2").withHeader("Content-Type", "application/x-www-form-urlencoded"));

        assertThat(request().formParam("a")).contains("1");
        assertThat(request().formParam("b")).contains("2");
    }

    @Test
    void requestHasTheExactBytesBesidesTheParsedInput() {
        serve("/parsed", Object.class, Void.class, (in, zato) -> {
            raw.set(zato.request().body());
            return null;
        });

        send(FakeCall.post("/parsed", " {\"a\" :1} "));

        assertThat(raw.get()).isEqualTo(" {\"a\" :1} ".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void responseHasStatusContentTypeContentEncodingAndHeaders() {
        serve("/reply", Void.class, String.class, (in, zato) -> {
            zato.response()
                    .status(202)
                    .contentType("text/x-mine")
                    .contentEncoding("identity")
                    .header("X-Mine", "yes");
            return "said";
        });

        HttpReply reply = send(FakeCall.get("/reply"));

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.contentType()).isEqualTo("text/x-mine");
        assertThat(reply.headers()).containsEntry("X-Mine", "yes").containsEntry("Content-Encoding", "identity");
        assertThat(text(reply)).isEqualTo("said");
    }

    @Test
    void theCidIsThatOfTheReply() {
        serve("/cid", Void.class, String.class, (in, zato) -> zato.cid().value());

        HttpReply reply = send(FakeCall.get("/cid"));

        assertThat(text(reply)).isEqualTo(cid(reply));
    }

    @Test
    void channelHasNameTypeDataFormatAndWhetherItIsInternal() {
        serve("/channel", Void.class, Void.class, (in, zato) -> {
            seen.set(zato);
            return null;
        });

        send(FakeCall.get("/channel"));

        assertThat(seen.get().channel().name()).isEqualTo("test.channel");
        assertThat(seen.get().channel().type().wireName()).isEqualTo("http-soap");
        assertThat(seen.get().channel().dataFormat()).isEqualTo("json");
        assertThat(seen.get().channel().internal()).isFalse();
        assertThat(seen.get().channel().security()).isEmpty();
        assertThat(seen.get().serviceName()).isEqualTo("test.channel");
        assertThat(seen.get().inReplyTo()).isEmpty();
    }

    @Test
    void environIsAFreeMapOfOneCall() {
        serve("/environ", Void.class, String.class, (in, zato) -> {
            String before = String.valueOf(zato.environment().get("n"));
            zato.environment().put("n", 1);
            return before + zato.environment().get("n");
        });

        assertThat(text(send(FakeCall.get("/environ")))).isEqualTo("null1");
        assertThat(text(send(FakeCall.get("/environ")))).isEqualTo("null1");
    }
}
