// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;

import static org.assertj.core.api.Assertions.assertThat;

class CacheTest extends PipelineTestCase {

    private final AtomicInteger calls = new AtomicInteger();

    @BeforeEach
    void serveWhatChangesWithEachCall() {
        deployCounter();
        mountVersion(1);
    }

    private void deployCounter() {
        deploy("test.count", byte[].class, String.class, (body, zato) -> {
            calls.incrementAndGet();
            String status = zato.request().header("X-Status").orElse("200");
            zato.response().status(Integer.parseInt(status));
            zato.request().header("X-Say").ifPresent(value -> zato.response().header("Cache-Control", value));
            zato.request().header("X-Cookie").ifPresent(value -> zato.response().header("Set-Cookie", value));
            return "call " + calls.get();
        });
    }

    private void mountVersion(long version) {
        replaceChannels(channel("test.count", "/cached/{x}", DataFormat.JSON)
                .withRules(ChannelRules.builder()
                        .cacheExpiry(Duration.ofMinutes(10))
                        .build())
                .stored(7, version));
    }

    @Test
    void givesTheReplyOfAnEqualRequestAgain() {
        HttpReply first = send(FakeCall.get("/cached/a?x=1&y=2"));
        HttpReply second = send(FakeCall.get("/cached/a?y=2&x=1"));

        assertThat(text(first)).isEqualTo("call 1");
        assertThat(first.headers()).doesNotContainKey("Age");
        assertThat(text(second)).isEqualTo("call 1");
        assertThat(second.headers()).containsEntry("Age", "0");
        assertThat(cid(second)).isNotEqualTo(cid(first));
        assertThat(calls).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /cached/b?x=1, ''",
        "GET, /cached/a?x=2, ''",
        "GET, /cached/a?x=1&x=1, ''",
        "GET, /cached/a?x=1&y=, ''",
        "POST, /cached/a?x=1, ''",
        "POST, /cached/a?x=1, body"
    })
    void tellsOtherRequestsApart(String method, String target, String body) {
        send(FakeCall.get("/cached/a?x=1"));

        send(FakeCall.post(target, body).withMethod(method));

        assertThat(calls).hasValue(2);
    }

    @Test
    void keepsRepliesToEqualPosts() {
        send(FakeCall.post("/cached/a", "body"));

        assertThat(text(send(FakeCall.post("/cached/a", "body")))).isEqualTo("call 1");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, X-None, x",
        "DELETE, X-None, x",
        "HEAD, X-None, x",
        "GET, X-Status, 201",
        "GET, X-Status, 404",
        "GET, X-Say, no-store",
        "GET, X-Say, 'Private, max-age=5'",
        "GET, X-Cookie, a=b"
    })
    void keepsNothingElse(String method, String header, String value) {
        for (int i = 0; i < 2; i++) {
            send(FakeCall.of(method, "/cached/a").withHeader(header, value));
        }

        assertThat(calls).hasValue(2);
    }

    @Test
    void forgetsWhatAChannelSaidBeforeItWasChanged() {
        send(FakeCall.get("/cached/a"));

        mountVersion(2);

        assertThat(text(send(FakeCall.get("/cached/a")))).isEqualTo("call 2");
    }

    @Test
    void doesNotAnswerForAServiceThatIsInactive() {
        send(FakeCall.get("/cached/a"));

        configure(Set.of("test.count"));

        error(send(FakeCall.get("/cached/a")), 404);
    }

    @Test
    void forgetsWhatAServiceSaidBeforeItWasDeployedAgainEvenFromTheSameBytes() {
        send(FakeCall.get("/cached/a"));

        deployCounter();

        assertThat(text(send(FakeCall.get("/cached/a")))).isEqualTo("call 2");
    }

    @Test
    void keepsWhatAServiceSaidWhileOthersAreDeployed() {
        send(FakeCall.get("/cached/a"));

        deploy("test.other", Void.class, Void.class, (in, zato) -> null);

        assertThat(text(send(FakeCall.get("/cached/a")))).isEqualTo("call 1");
    }

    @Test
    void forgetsWhatAServiceSaidBeforeItWasEditedOrSwitchedOffAndOn() {
        send(FakeCall.get("/cached/a"));

        edit("test.count", 2);

        assertThat(text(send(FakeCall.get("/cached/a")))).isEqualTo("call 2");
    }
}
