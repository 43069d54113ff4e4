// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.text.ParseException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.zatoee.core.security.Jwt;
import org.zatoee.core.security.Jwt.ExternalIssuer;
import org.zatoee.service.BadRequestException;

/** Verifies tokens of external issuers, with the keys that are configured: nothing is fetched. Thread-safe. */
final class ExternalTokens {

    private static final int MAX_ISSUERS = 1_000;

    private final InstantSource clock;
    private final Cache<String, Optional<ExternalKeys>> parsed = Caffeine.newBuilder()
            .maximumSize(MAX_ISSUERS)
            .executor(Runnable::run)
            .build();

    ExternalTokens(InstantSource clock) {
        this.clock = clock;
    }

    /** Whose token it is, if it is good for a definition. */
    Optional<VerifiedToken> verify(Jwt definition, ExternalIssuer issuer, SignedJWT token) {
        try {
            JWTClaimsSet claims = token.getJWTClaimsSet();
            String username = claims.getStringClaim(issuer.usernameClaim());
            boolean good = username != null
                    && (definition.username().isEmpty() || definition.username().equals(username))
                    && issuer.name().equals(claims.getIssuer())
                    && claims.getAudience().contains(issuer.audience())
                    && TokenClaims.isCurrent(claims, clock.instant())
                    && keys(issuer).filter(keys -> keys.signed(token)).isPresent();
            return good ? Optional.of(verified(definition, username, claims)) : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static VerifiedToken verified(Jwt definition, String username, JWTClaimsSet claims) {
        String id = Objects.requireNonNullElse(claims.getJWTID(), "");
        return new VerifiedToken(
                definition, username, id, claims.getExpirationTime().toInstant());
    }

    private Optional<ExternalKeys> keys(ExternalIssuer issuer) {
        return parsed.get(issuer.keys(), ExternalTokens::parse);
    }

    /** Keys that cannot be read verify nothing: they were checked when they were configured. */
    private static Optional<ExternalKeys> parse(String keys) {
        try {
            return Optional.of(ExternalKeys.parse(keys));
        } catch (BadRequestException e) {
            return Optional.empty();
        }
    }
}
