// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution.run;

import java.util.Map;

import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** A call cannot run now, because as many as may do already; answered with 503 and {@code Retry-After}. */
public final class ServiceBusyException extends ServiceException implements ReplyHeaders {

    private static final long serialVersionUID = 1L;

    /** Calls are short: whoever comes again a little later mostly finds room. */
    private static final String RETRY_AFTER_SECONDS = "1";

    ServiceBusyException(String message) {
        super(ErrorCode.UNAVAILABLE, message);
    }

    @Override
    public Map<String, String> replyHeaders() {
        return Map.of("Retry-After", RETRY_AFTER_SECONDS);
    }
}
