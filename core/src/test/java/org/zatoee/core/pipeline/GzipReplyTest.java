// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;

import static org.assertj.core.api.Assertions.assertThat;

class GzipReplyTest extends PipelineTestCase {

    private static final String LONG = "hello ".repeat(500);

    private HttpReply call(ChannelRules rules, String body, String accept) {
        deploy("test.text", Void.class, String.class, (in, zato) -> {
            zato.response().header("ETag", "\"1\"").header("Vary", "Accept-Language");
            zato.request().header("X-Type").ifPresent(zato.response()::contentType);
            return body;
        });
        replaceChannels(channel("test.text", "/text", DataFormat.JSON).withRules(rules));
        return send(FakeCall.get("/text").withHeader("Accept-Encoding", accept));
    }

    private static ChannelRules gzip() {
        return ChannelRules.builder().gzip(true).build();
    }

    private static String unpacked(HttpReply reply) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void compressesForThoseWhoTakeIt() throws IOException {
        HttpReply reply = call(gzip(), LONG, "br, gzip");

        assertThat(unpacked(reply)).isEqualTo(LONG);
        assertThat(reply.body()).hasSizeLessThan(LONG.length() / 10);
        assertThat(reply.headers())
                .containsEntry("Content-Encoding", "gzip")
                .containsEntry("Vary", "Accept-Language, Accept-Encoding")
                .containsEntry("ETag", "W/\"1\"");
        assertThat(reply.contentType()).isEqualTo("text/plain;charset=UTF-8");
    }

    @Test
    void leavesRepliesToOthersAsTheyAreAndSaysThatTheyMayDiffer() {
        HttpReply reply = call(gzip(), LONG, "gzip;q=0");

        assertThat(text(reply)).isEqualTo(LONG);
        assertThat(reply.headers())
                .doesNotContainKey("Content-Encoding")
                .containsEntry("ETag", "\"1\"")
                .containsEntry("Vary", "Accept-Language, Accept-Encoding");
    }

    @Test
    void leavesSmallRepliesAlone() {
        assertThat(text(call(gzip(), "small", "gzip"))).isEqualTo("small");
    }

    @Test
    void leavesWhatIsCompressedAlready() {
        call(gzip(), LONG, "gzip");
        HttpReply image =
                send(FakeCall.get("/text").withHeader("Accept-Encoding", "gzip").withHeader("X-Type", "image/png"));

        assertThat(text(image)).isEqualTo(LONG);
    }

    @Test
    void doesNothingUnlessTheChannelSaysSo() {
        HttpReply reply = call(ChannelRules.DEFAULT, LONG, "gzip");

        assertThat(text(reply)).isEqualTo(LONG);
        assertThat(reply.headers()).containsEntry("Vary", "Accept-Language");
    }

    @Test
    void givesAKeptReplyPackedToOneAndPlainToAnother() throws IOException {
        ChannelRules rules = ChannelRules.builder()
                .gzip(true)
                .cacheExpiry(Duration.ofMinutes(1))
                .build();

        assertThat(unpacked(call(rules, LONG, "gzip"))).isEqualTo(LONG);
        assertThat(text(send(FakeCall.get("/text")))).isEqualTo(LONG);
        assertThat(unpacked(send(FakeCall.get("/text").withHeader("Accept-Encoding", "gzip"))))
                .isEqualTo(LONG);
    }

    @Test
    void saysTheTypeOfTheChannelUnlessTheServiceSaysAnother() {
        ChannelRules rules = ChannelRules.builder().contentType("text/markdown").build();

        assertThat(call(rules, "x", "").contentType()).isEqualTo("text/markdown");
        assertThat(send(FakeCall.get("/text").withHeader("X-Type", "text/html")).contentType())
                .isEqualTo("text/html");
    }
}
