// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.http.HttpReply;

import static org.assertj.core.api.Assertions.assertThat;

class PackedBodyTest extends PipelineTestCase {

    @BeforeEach
    void serveAnEcho() {
        serve("/echo", String.class, String.class, (body, zato) -> body);
    }

    private HttpReply send(byte[] body, String coding) {
        return send(FakeCall.post("/echo", "")
                .withBody(new ByteArrayInputStream(body), body.length)
                .withHeader("Content-Encoding", coding));
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", " x-gzip "})
    void unpacksWhatIsPacked(String coding) {
        assertThat(text(send(gzip(bytes("hello")), coding))).isEqualTo("hello");
    }

    @Test
    void takesWhatIsNotPackedAsItIs() {
        assertThat(text(send(bytes("hello"), "identity"))).isEqualTo("hello");
    }

    @Test
    void stopsAtTheLimitHoweverSmallTheBodyLooks() {
        byte[] bomb = gzip(gzip(new byte[10_000_000]));
        assertThat(bomb).hasSizeLessThan((int) MAX_BODY);

        error(send(bomb, "gzip"), 413);
        error(send(gzip(new byte[1001]), "gzip"), 413);
        assertThat(send(gzip(new byte[1000]), "gzip").status()).isEqualTo(200);
    }

    @Test
    void refusesWhatIsNotPackedAsItSays() {
        error(send(bytes("hello"), "gzip"), 400);
        byte[] whole = gzip(bytes("hello, hello, hello"));
        error(send(java.util.Arrays.copyOf(whole, whole.length - 6), "gzip"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "zstd"})
    void knowsNoOtherCoding(String coding) {
        HttpReply reply = send(bytes("x"), coding);

        error(reply, 415);
        assertThat(reply.headers()).containsEntry("Accept-Encoding", "gzip, identity");
    }
}
