// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.refusal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** The caller calls too often, or has failed to log in too often; answered with 429 and {@code Retry-After}. */
public final class TooManyRequestsException extends ServiceException implements ReplyHeaders {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;
    private final transient Map<String, String> others;

    public TooManyRequestsException(String message, Duration retryAfter) {
        this(message, retryAfter, Map.of());
    }

    /** With headers besides {@code Retry-After}. */
    public TooManyRequestsException(String message, Duration retryAfter, Map<String, String> headers) {
        super(ErrorCode.TOO_MANY_REQUESTS, message);
        this.retryAfter = Objects.requireNonNull(retryAfter, "retryAfter");
        this.others = Map.copyOf(headers);
    }

    /** When it is worth trying again. */
    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public Map<String, String> replyHeaders() {
        Map<String, String> all = new HashMap<>(others);
        all.put("Retry-After", Long.toString(wholeSeconds(retryAfter)));
        return all;
    }

    /** Rounded up: who tries again at once when told 0 would be refused again. */
    private static long wholeSeconds(Duration time) {
        return Math.max(1, time.plusMillis(999).toSeconds());
    }
}
