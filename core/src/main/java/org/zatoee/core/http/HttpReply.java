// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.util.Map;
import java.util.Objects;

/**
 * What to answer.
 *
 * @param status the HTTP status
 * @param contentType the type of the body; empty when there is none
 * @param headers further headers
 * @param body the body; not copied, so nobody changes it once it is here
 */
public record HttpReply(int status, String contentType, Map<String, String> headers, byte[] body) {

    public HttpReply {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
    }
}
