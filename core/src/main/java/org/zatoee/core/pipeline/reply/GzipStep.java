// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.reply;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.zatoee.core.http.AcceptEncoding;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.service.StreamedOutput;

/** Compresses replies of channels that say so, for callers that take them so (zato-facts, section 2.1). */
public final class GzipStep implements Step {

    /** Below this the time is worth more than the bytes: it all fits into one packet. */
    private static final int WORTHWHILE_BYTES = 1024;

    private static final List<String> COMPRESSED_ALREADY =
            List.of("image/", "video/", "audio/", "application/zip", "application/gzip");

    private final Step next;

    public GzipStep(Step next) {
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        HttpReply reply = next.apply(invocation);
        if (!invocation.channel().rules().gzip()) {
            return reply;
        }
        HttpReply varying = reply.varying("Accept-Encoding");
        return isWorthwhile(reply) && AcceptEncoding.takesGzip(invocation.call().header("Accept-Encoding"))
                ? compressed(varying)
                : varying;
    }

    private static boolean isWorthwhile(HttpReply reply) {
        String type = reply.contentType().toLowerCase(Locale.ROOT);
        return (reply.stream() != null || reply.body().length >= WORTHWHILE_BYTES)
                && reply.header("Content-Encoding").isEmpty()
                && COMPRESSED_ALREADY.stream().noneMatch(type::startsWith);
    }

    private static HttpReply compressed(HttpReply reply) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Encoding", "gzip");
        String tag = reply.header("ETag");
        if (!tag.isEmpty() && !tag.startsWith("W/")) {
            // The bytes are others now, though they mean the same (RFC 9110, section 8.8.3.3).
            headers.put("ETag", "W/" + tag);
        }
        HttpReply tagged = (headers.containsKey("ETag") ? reply.without("ETag") : reply).with(headers);
        StreamedOutput stream = reply.stream();
        return stream == null ? tagged.withBody(gzip(reply.body())) : tagged.withStream(new GzipOutput(stream));
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream stream = new GZIPOutputStream(bytes, 4096)) {
            stream.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
