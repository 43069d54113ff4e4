// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import org.jspecify.annotations.Nullable;

/**
 * How a request says where its body ends (RFC 9112, section 6). Whatever two programs could understand in two ways is
 * refused, because one of them could take the end of a body for another request.
 */
final class BodyFraming {

    private BodyFraming() {}

    /**
     * What is wrong with the framing.
     *
     * @return null if nothing is
     */
    static @Nullable String faultOf(HeaderMap headers, boolean http11) {
        HeaderValues coding = headers.get(Headers.TRANSFER_ENCODING);
        HeaderValues length = headers.get(Headers.CONTENT_LENGTH);
        if (coding == null) {
            return length == null || isNumber(length) ? null : "Content-Length is not one number";
        }
        if (length != null) {
            return "A request has either Transfer-Encoding or Content-Length";
        }
        if (!http11) {
            return "Transfer-Encoding is not part of HTTP/1.0";
        }
        return isChunked(coding) ? null : "Transfer-Encoding must be chunked and nothing else";
    }

    private static boolean isChunked(HeaderValues coding) {
        return coding.size() == 1 && coding.getFirst().equalsIgnoreCase("chunked");
    }

    private static boolean isNumber(HeaderValues length) {
        return length.size() == 1
                && !length.getFirst().isEmpty()
                && length.getFirst().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
