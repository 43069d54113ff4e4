// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A UsernameToken of WS-Security 1.1 in the header of a SOAP message, with a password in clear text.
 *
 * @param basics what all types have
 * @param username the name of the user
 * @param password the password's hash
 * @param rejectEmptyNonceCreated whether a token needs a nonce and a time ({@code reject_empty_nonce_creat})
 * @param rejectStaleTokens whether the age of a token is looked at ({@code reject_stale_tokens})
 * @param rejectExpiryLimit how old a token may be ({@code reject_expiry_limit})
 * @param nonceFreshnessTime for how long a nonce may not come again ({@code nonce_freshness_time})
 */
public record WsSecurity(
        SecurityBasics basics,
        String username,
        PasswordHash password,
        boolean rejectEmptyNonceCreated,
        boolean rejectStaleTokens,
        Duration rejectExpiryLimit,
        Duration nonceFreshnessTime)
        implements SecurityDefinition {

    /** The type on the wire. */
    public static final String TYPE = "wss";

    /** The one {@code password_type} there is. */
    public static final String CLEAR_TEXT = "clear_text";

    public WsSecurity {
        Objects.requireNonNull(basics, "basics");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(rejectExpiryLimit, "rejectExpiryLimit");
        Objects.requireNonNull(nonceFreshnessTime, "nonceFreshnessTime");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<String> challenge() {
        return Optional.of("zato-wss");
    }
}
