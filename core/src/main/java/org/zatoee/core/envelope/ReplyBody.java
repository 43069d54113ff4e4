// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope;

import java.util.Objects;

/**
 * The body of a reply.
 *
 * @param bytes the body; not copied, so nobody changes it once it is here
 * @param contentType its type; empty when there is none
 */
public record ReplyBody(byte[] bytes, String contentType) {

    public ReplyBody {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(contentType, "contentType");
    }
}
