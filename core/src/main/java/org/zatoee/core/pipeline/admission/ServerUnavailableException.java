// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.admission;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** The server does not take calls now; answered with 503 and {@code Retry-After}. */
public final class ServerUnavailableException extends ServiceException implements ReplyHeaders {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public ServerUnavailableException(String message, Duration retryAfter) {
        super(ErrorCode.UNAVAILABLE, message);
        this.retryAfter = Objects.requireNonNull(retryAfter, "retryAfter");
    }

    /** When it is worth trying again. */
    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public Map<String, String> replyHeaders() {
        return Map.of("Retry-After", Long.toString(retryAfter.toSeconds()));
    }
}
