// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.util.Map;

import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** The server holds as many bodies as it can; answered with 503 and {@code Retry-After}. */
final class BodyMemoryExhaustedException extends ServiceException implements ReplyHeaders {

    private static final long serialVersionUID = 1L;

    BodyMemoryExhaustedException() {
        super(ErrorCode.UNAVAILABLE, "The server holds as many request bodies as it can");
    }

    /** The rest of the body is not read, so the connection cannot be used again. */
    @Override
    public Map<String, String> replyHeaders() {
        return Map.of("Retry-After", "1", "Connection", "close");
    }
}
