// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zatoee.core.http.HttpReply;
import org.zatoee.service.StreamedOutput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class ReplyWriterTest {

    private final RecordedResponse response = new RecordedResponse(false);
    private int brokenOff;
    private boolean closed;

    /** A reply that writes a text while it is sent, and then fails, or does not. */
    private HttpReply streaming(String text, @Nullable Exception failure) {
        return new HttpReply(200, "text/plain", Map.of(), new byte[0]).withStream(new StreamedOutput() {
            @Override
            public void writeTo(OutputStream out) throws Exception {
                out.write(bytes(text));
                if (failure != null) {
                    throw failure;
                }
            }

            @Override
            public void close() {
                closed = true;
            }
        });
    }

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

    @Test
    void writesABodyWhileItIsSentWithoutSayingHowLongItIs() {
        write(streaming("as it comes", null), response);

        assertThat(response.body.toString(StandardCharsets.UTF_8)).isEqualTo("as it comes");
        assertThat(response.calls).doesNotContainKey("setContentLength").containsEntry("flushBuffer", true);
        assertThat(closed).isTrue();
        assertThat(brokenOff).isZero();
    }

    @Test
    void closesABodyThatNobodyWants() {
        ReplyWriter.write(streaming("x", null), response.asServletResponse(), true, () -> brokenOff++);

        assertThat(response.body.size()).isZero();
        assertThat(closed).isTrue();
    }

    @Test
    void aFailureBeforeAnythingWasSentCanStillBeAnswered() {
        IOException failure = new IOException("The source is gone");

        Throwable told =
                ReplyWriter.write(streaming("abc", failure), response.asServletResponse(), false, () -> brokenOff++);

        assertThat(told).isSameAs(failure);
        assertThat(response.calls).doesNotContainKey("flushBuffer");
        assertThat(brokenOff).isZero();
        assertThat(closed).isTrue();
    }

    @Test
    void aFailureAfterThatBreaksTheConnectionOff() {
        write(streaming("abcdefgh", new IOException("The source is gone")), response);

        assertThat(brokenOff).isOne();
        assertThat(closed).isTrue();
    }

    @Test
    void aCallerThatGoesEndsTheOutput() {
        write(streaming("abcdefgh", null), new RecordedResponse(true));

        assertThat(brokenOff).isOne();
        assertThat(closed).isTrue();
    }

    private void write(HttpReply reply, RecordedResponse response) {
        assertThat(ReplyWriter.write(reply, response.asServletResponse(), false, () -> brokenOff++))
                .isNull();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
