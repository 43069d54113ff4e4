// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.util.Map;

import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** A body is larger than the channel takes; answered with 413. */
final class PayloadTooLargeException extends ServiceException implements ReplyHeaders {

    private static final long serialVersionUID = 1L;

    PayloadTooLargeException(long maxBytes) {
        super(ErrorCode.PAYLOAD_TOO_LARGE, "The body is larger than " + maxBytes + " bytes");
    }

    /** The rest of the body is not worth reading, so the connection cannot be used again. */
    @Override
    public Map<String, String> replyHeaders() {
        return Map.of("Connection", "close");
    }
}
