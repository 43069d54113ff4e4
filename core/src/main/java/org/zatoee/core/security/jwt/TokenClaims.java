// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;

import com.nimbusds.jwt.JWTClaimsSet;
import org.zatoee.core.security.Jwt;

/** The claims of the cluster's own tokens, and what claims of all tokens have in common. */
final class TokenClaims {

    static final String ISSUER = "zato";
    static final String DEFINITION = "zato_def";
    static final String PASSWORD = "zato_pwd";

    /** How far the clocks of servers and issuers may be apart. */
    static final long LEEWAY_SECONDS = 30;

    private static final int MARK_BYTES = 9;

    private TokenClaims() {}

    /** Whether a token is good at a time: it must say when it ends, and may say when it begins. */
    static boolean isCurrent(JWTClaimsSet claims, Instant now) {
        Date expires = claims.getExpirationTime();
        Date notBefore = claims.getNotBeforeTime();
        return expires != null
                && isBeforeEnd(expires.toInstant(), now)
                && (notBefore == null || !now.isBefore(notBefore.toInstant().minusSeconds(LEEWAY_SECONDS)));
    }

    /** Whether a token that ends at a time is good at another. */
    static boolean isBeforeEnd(Instant end, Instant now) {
        return now.isBefore(end.plusSeconds(LEEWAY_SECONDS));
    }

    /** What changes with the password, so that a token ends when its password is changed. It tells nothing of it. */
    static String passwordMark(Jwt definition) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(definition.password().encoded().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, MARK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
