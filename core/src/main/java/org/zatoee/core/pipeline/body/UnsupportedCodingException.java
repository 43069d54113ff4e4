// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.util.Map;

import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** A body is packed in a way the server does not know; answered with 415 and what it does know. */
final class UnsupportedCodingException extends ServiceException implements ReplyHeaders {

    private static final long serialVersionUID = 1L;

    UnsupportedCodingException() {
        super(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding must be gzip or identity");
    }

    @Override
    public Map<String, String> replyHeaders() {
        return Map.of("Accept-Encoding", "gzip, identity", "Connection", "close");
    }
}
