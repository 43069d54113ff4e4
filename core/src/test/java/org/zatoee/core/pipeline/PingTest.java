// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.admission.ServerUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;

class PingTest extends PipelineTestCase {

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST"})
    void answersWithTheExactBody(String method) {
        HttpReply reply = send(FakeCall.of(method, "/zato/ping"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).isEqualTo("application/json");
        assertThat(json(reply))
                .isEqualTo(Map.of(
                        "zato_env",
                        Map.of("result", "ZATO_OK", "cid", cid(reply), "details", ""),
                        "zato_ping_response",
                        Map.of("pong", "zato")));
    }

    @Test
    void isRefusedWhileTheServerDrainsAndEverythingElseIsStillAnswered() {
        serve("/a", Void.class, String.class, (input, zato) -> "still here");
        takesWork = false;

        assertThat(error(send(FakeCall.get("/zato/ping")), 503))
                .containsEntry("details", "The server is about to stop");
        assertThat(text(send(FakeCall.get("/a")))).isEqualTo("still here");
    }

    @Test
    void raisesNoAlarmInTheLogWhileTheServerDrains() {
        takesWork = false;

        send(FakeCall.get("/zato/ping"));

        assertThat(log.lines()).extracting(CapturedLog.Line::level).containsOnly(Level.FINE);
    }

    @Test
    void isRefusedWithATimeToTryAgainBeforeTheServerHasStarted() {
        admission = () -> {
            throw new ServerUnavailableException("The server is starting", Duration.ofSeconds(2));
        };

        HttpReply reply = send(FakeCall.get("/zato/ping"));

        assertThat(error(reply, 503)).containsEntry("details", "The server is starting");
        assertThat(reply.headers()).containsEntry("Retry-After", "2");
        assertThat(send(FakeCall.get("/unknown")).status()).isEqualTo(503);
    }
}
