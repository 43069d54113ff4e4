// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.CorsRules;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CorsTest extends PipelineTestCase {

    private static final String APP = "https://app.example";

    private static final CorsRules ONE_APP = new CorsRules(
            Set.of(APP),
            Set.of(),
            Set.of("content-type", "authorization"),
            Set.of("X-Zato-CID", "ETag"),
            true,
            Duration.ofMinutes(10));

    private static final CorsRules ANYBODY =
            new CorsRules(Set.of("*"), Set.of("GET"), Set.of("*"), Set.of(), false, Duration.ZERO);

    private void serve(CorsRules rules, String... methods) {
        deploy("test.cors", Void.class, String.class, (in, zato) -> {
            if (zato.request().queryParams().containsKey("fail")) {
                throw new IllegalStateException();
            }
            return "ok";
        });
        mount(channel("test.cors", "/cors", DataFormat.JSON, methods)
                .withRules(ChannelRules.builder().cors(rules).build()));
    }

    private HttpReply preflight(String origin, String method, String headers) {
        return send(FakeCall.of("OPTIONS", "/cors")
                .withHeader("Origin", origin)
                .withHeader("Access-Control-Request-Method", method)
                .withHeader("Access-Control-Request-Headers", headers));
    }

    @Test
    void answersThePreflightOfAnAllowedPage() {
        serve(ONE_APP, "GET", "PUT");

        HttpReply reply = preflight(APP, "PUT", "Content-Type");

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.headers())
                .containsEntry("Access-Control-Allow-Origin", APP)
                .containsEntry("Access-Control-Allow-Credentials", "true")
                .containsEntry("Access-Control-Allow-Methods", "GET, PUT")
                .containsEntry("Access-Control-Allow-Headers", "authorization, content-type")
                .containsEntry("Access-Control-Max-Age", "600");
        assertThat(reply.headers().get("Vary")).contains("Origin", "Access-Control-Request-Method");
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, GET, content-type",
        "https://app.example.evil.example, GET, content-type",
        "http://app.example, GET, content-type",
        "null, GET, content-type",
        "https://app.example, GET, 'content-type, x-other'"
    })
    void refusesThePreflightOfOthers(String origin, String method, String headers) {
        serve(ONE_APP, "GET", "PUT");

        HttpReply reply = preflight(origin, method, headers);

        error(reply, 403);
        assertThat(reply.headers()).doesNotContainKey("Access-Control-Allow-Origin");
    }

    @Test
    void letsAnyPageCallWhereAllMay() {
        serve(ANYBODY);

        HttpReply reply = preflight("https://any.example", "GET", "X-One, x-two");

        assertThat(reply.headers())
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Access-Control-Allow-Methods", "GET")
                .containsEntry("Access-Control-Allow-Headers", "x-one, x-two")
                .doesNotContainKey("Access-Control-Max-Age");
        error(preflight("https://any.example", "PUT", ""), 403);
        assertThat(send(FakeCall.get("/cors").withHeader("Origin", "https://any.example"))
                        .headers())
                .containsEntry("Access-Control-Allow-Origin", "*")
                .doesNotContainKey("Vary");
    }

    @Test
    void letsAllowedPagesReadRepliesErrorsToo() {
        serve(ONE_APP, "GET");

        HttpReply reply = send(FakeCall.get("/cors").withHeader("Origin", APP));
        HttpReply failure = send(FakeCall.get("/cors?fail=1").withHeader("Origin", APP));

        assertThat(text(reply)).isEqualTo("ok");
        assertThat(reply.headers())
                .containsEntry("Access-Control-Allow-Origin", APP)
                .containsEntry("Access-Control-Expose-Headers", "ETag, X-Zato-CID")
                .containsEntry("Vary", "Origin");
        error(failure, 500);
        assertThat(failure.headers()).containsEntry("Access-Control-Allow-Origin", APP);
    }

    @Test
    void servesOtherCallersWithoutAWord() {
        serve(ONE_APP, "GET");

        HttpReply without = send(FakeCall.get("/cors"));
        HttpReply other = send(FakeCall.get("/cors").withHeader("Origin", "https://evil.example"));

        assertThat(text(without)).isEqualTo("ok");
        assertThat(without.headers()).containsEntry("Vary", "Origin").hasSize(2);
        assertThat(other.headers()).containsEntry("Vary", "Origin").hasSize(2);
    }

    @Test
    void knowsNothingOfItWhereItIsOff() {
        serve(CorsRules.OFF, "GET");

        HttpReply reply = preflight(APP, "GET", "");

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.headers()).containsEntry("Allow", "GET, HEAD").hasSize(2);
        assertThat(send(FakeCall.get("/cors").withHeader("Origin", APP)).headers())
                .containsOnlyKeys("X-Zato-CID");
    }

    @Test
    void sendsNoCredentialsToEverybody() {
        assertThatThrownBy(() -> new CorsRules(Set.of("*"), Set.of(), Set.of(), Set.of(), true, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
