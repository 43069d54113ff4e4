// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.http.HttpReply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class ReplyWriterTest {

    private final RecordedResponse response = new RecordedResponse(false);

    @Test
    void writesStatusHeadersAndBodyAndSendsThemOff() {
        write(new HttpReply(404, "application/json", Map.of("X-Zato-CID", "abc"), bytes("{}")), response);

        assertThat(response.calls)
                .containsEntry("setStatus", 404)
                .containsEntry("header X-Zato-CID", "abc")
                .containsEntry("setContentType", "application/json")
                .containsEntry("setContentLength", 2)
                .containsEntry("flushBuffer", true);
        assertThat(response.body.toString(StandardCharsets.UTF_8)).isEqualTo("{}");
    }

    @Test
    void announcesAnEmptyBody() {
        write(new HttpReply(200, "", Map.of(), new byte[0]), response);

        assertThat(response.calls).containsEntry("setContentLength", 0).doesNotContainKey("setContentType");
    }

    @Test
    void announcesNoBodyWhereTheStatusAllowsNone() {
        write(new HttpReply(204, "", Map.of(), new byte[0]), response);

        assertThat(response.calls).doesNotContainKey("setContentLength").containsEntry("flushBuffer", true);
    }

    @Test
    void doesNotMindACallerThatIsGone() {
        RecordedResponse broken = new RecordedResponse(true);

        assertThatCode(() -> write(new HttpReply(200, "text/plain", Map.of(), bytes("x")), broken))
                .doesNotThrowAnyException();
    }

    private static void write(HttpReply reply, RecordedResponse response) {
        ReplyWriter.write(reply, response.asServletResponse());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
