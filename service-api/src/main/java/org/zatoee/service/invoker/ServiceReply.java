// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.invoker;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a service answered.
 *
 * @param payload the body; not copied, empty if there is none
 * @param contentType the media type of the body; empty if there is none
 * @param status the status that the service gave its reply, in terms of HTTP
 * @param cid the CID of the call
 */
public record ServiceReply(byte[] payload, String contentType, int status, String cid) implements Serializable {

    private static final long serialVersionUID = 1L;

    public ServiceReply {
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(cid, "cid");
    }

    /** The body as text in UTF-8. */
    public String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
