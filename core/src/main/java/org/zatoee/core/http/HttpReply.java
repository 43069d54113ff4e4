// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.StreamedOutput;

/**
 * What to answer.
 *
 * @param status the HTTP status
 * @param contentType the type of the body; empty when there is none
 * @param headers further headers
 * @param body the body; not copied, so nobody changes it once it is here
 * @param stream the body where it is written while it is sent, to be closed by whoever sends it or lets it go; null where it
 *     is in memory
 */
public record HttpReply(
        int status, String contentType, Map<String, String> headers, byte[] body, @Nullable StreamedOutput stream) {

    private static final byte[] EMPTY = new byte[0];

    public HttpReply {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
    }

    /** A reply whose body is in memory. */
    public HttpReply(int status, String contentType, Map<String, String> headers, byte[] body) {
        this(status, contentType, headers, body, null);
    }

    /** The same with a body that is written while it is sent. */
    public HttpReply withStream(StreamedOutput output) {
        return new HttpReply(status, contentType, headers, EMPTY, output);
    }

    /** The same with more headers, which replace those of the same name, in the same case. */
    public HttpReply with(Map<String, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        if (headers.isEmpty()) {
            return new HttpReply(status, contentType, more, body, stream);
        }
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        return new HttpReply(status, contentType, all, body, stream);
    }

    /** The same with another body, in memory. */
    public HttpReply withBody(byte[] bytes) {
        return new HttpReply(status, contentType, headers, bytes);
    }

    /** The same, saying that it depends on these request headers too (RFC 9110, section 12.5.5). */
    public HttpReply varying(String requestHeaders) {
        String before = header("Vary");
        return without("Vary").with(Map.of("Vary", before.isEmpty() ? requestHeaders : before + ", " + requestHeaders));
    }

    /** The value of a header, its name in any case; empty when it is absent. */
    public String header(String name) {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase(name)) {
                return header.getValue();
            }
        }
        return "";
    }

    /** The same without a header, its name in any case. */
    public HttpReply without(String name) {
        if (header(name).isEmpty()) {
            return this;
        }
        Map<String, String> others = new HashMap<>(headers);
        others.keySet().removeIf(name::equalsIgnoreCase);
        return new HttpReply(status, contentType, others, body, stream);
    }
}
