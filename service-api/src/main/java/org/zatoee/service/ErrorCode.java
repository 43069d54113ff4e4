// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

/** Why a call failed, in the terms of HTTP; other transports translate it. */
public enum ErrorCode {
    BAD_REQUEST(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    BAD_GATEWAY(502),
    UNAVAILABLE(503),
    TIMEOUT(504);

    private final int httpStatus;

    ErrorCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** The HTTP status it is answered with. */
    public int httpStatus() {
        return httpStatus;
    }
}
