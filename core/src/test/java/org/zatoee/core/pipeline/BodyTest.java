// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.http.HttpReply;

import static org.assertj.core.api.Assertions.assertThat;

class BodyTest extends PipelineTestCase {

    @BeforeEach
    void serveTheLengthOfTheBody() {
        serve("/length", byte[].class, String.class, (input, zato) -> input.length + " bytes");
    }

    /** Gives bytes for ever, and counts those that were taken. */
    private static final class Endless extends InputStream {

        private final AtomicLong taken = new AtomicLong();

        @Override
        public int read() {
            taken.incrementAndGet();
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            taken.addAndGet(length);
            return length;
        }
    }

    private HttpReply send(InputStream body, long announced) {
        return send(FakeCall.post("/length", "").withBody(body, announced));
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    @Test
    void takesABodyUpToTheLimit() {
        assertThat(text(send(bytes(1000), 1000))).isEqualTo("1000 bytes");
        assertThat(text(send(bytes(1000), -1))).isEqualTo("1000 bytes");
        assertThat(text(send(bytes(0), 0))).isEqualTo("0 bytes");
    }

    @Test
    void readsNothingOfABodyAnnouncedTooLarge() {
        Endless body = new Endless();

        HttpReply reply = send(body, 1001);

        assertThat(error(reply, 413)).containsEntry("details", "The body is larger than 1000 bytes");
        assertThat(reply.headers()).containsEntry("Connection", "close");
        assertThat(body.taken).hasValue(0);
        error(send(body, Long.MAX_VALUE), 413);
    }

    @Test
    void readsNotMuchMoreThanTheLimitOfABodyWithoutEnd() {
        Endless body = new Endless();

        error(send(body, -1), 413);

        assertThat(body.taken).hasValue(1001);
    }

    @Test
    void readsNoMoreThanWasAnnounced() {
        Endless body = new Endless();

        assertThat(text(send(body, 10))).isEqualTo("10 bytes");
        assertThat(body.taken).hasValue(10);
    }

    @Test
    void refusesABodyShorterThanAnnounced() {
        assertThat(error(send(bytes(9), 10), 400))
                .containsEntry("details", "The body is shorter than its Content-Length");
    }

    @ParameterizedTest
    @ValueSource(longs = {10, -1})
    void refusesABodyThatCannotBeReadToItsEnd(long announced) {
        HttpReply reply = send(FakeCall.breakingOffAfter(5), announced);

        assertThat(error(reply, 400)).containsEntry("details", "The body could not be read to its end");
        assertThat(text(reply)).doesNotContain("secret-peer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE", "OPTIONS"})
    void asksForNoBodyWhereNoneIsToBeExpected(String method) {
        Endless body = new Endless();
        FakeCall call = FakeCall.of(method, "/length").withBody(body, -1);

        assertThat(text(send(call))).isEqualTo("0 bytes");
        assertThat(body.taken).hasValue(0);

        error(send(call.withHeader("Transfer-Encoding", "chunked")), 413);
    }

    @Test
    void looksForTheChannelBeforeItReadsTheBody() {
        Endless body = new Endless();

        error(send(FakeCall.post("/unknown", "").withBody(body, 100)), 404);

        assertThat(body.taken).hasValue(0);
    }
}
