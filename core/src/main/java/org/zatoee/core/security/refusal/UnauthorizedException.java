// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.refusal;

import java.util.Map;
import java.util.Optional;

import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/**
 * The caller has not shown who they are; answered with 401. It says the same whatever was wrong: unknown users, wrong
 * passwords and inactive definitions cannot be told apart.
 */
public final class UnauthorizedException extends ServiceException implements ReplyHeaders {

    private static final long serialVersionUID = 1L;

    private static final String MESSAGE = "Credentials that are valid here are required";

    private final String challenge;

    private UnauthorizedException(String message, String challenge) {
        super(ErrorCode.UNAUTHORIZED, message);
        this.challenge = challenge;
    }

    /** A refusal with a challenge, if there is one. */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public static UnauthorizedException of(Optional<String> challenge) {
        return new UnauthorizedException(MESSAGE, challenge.orElse(""));
    }

    /** A refusal that says more: only of what has nothing to do with who the caller is. */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public static UnauthorizedException because(String reason, Optional<String> challenge) {
        return new UnauthorizedException(reason, challenge.orElse(""));
    }

    @Override
    public Map<String, String> replyHeaders() {
        return challenge.isEmpty() ? Map.of() : Map.of("WWW-Authenticate", challenge);
    }
}
