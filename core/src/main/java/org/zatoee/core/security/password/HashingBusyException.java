// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.password;

import java.util.Map;

import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** Too many passwords are being verified at once; answered with 503 and {@code Retry-After}. */
public final class HashingBusyException extends ServiceException implements ReplyHeaders {

    private static final long serialVersionUID = 1L;

    public HashingBusyException() {
        super(ErrorCode.UNAVAILABLE, "Too many log-ins at once, try again");
    }

    @Override
    public Map<String, String> replyHeaders() {
        return Map.of("Retry-After", "1");
    }
}
