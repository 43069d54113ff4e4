// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.text.ParseException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.security.Jwt;
import org.zatoee.core.security.Jwt.ExternalIssuer;
import org.zatoee.core.security.SecurityDefinitions;
import org.zatoee.core.security.role.AdminRole;

/** Verifies tokens, from memory alone. Thread-safe. */
public final class TokenVerifier {

    private static final int LONGEST = 16_384;

    private final OwnTokens own;
    private final ExternalTokens external;
    private final RevokedTokens revoked;
    private final VerifiedTokens verified;

    public TokenVerifier(OwnTokens own, RevokedTokens revoked, InstantSource clock) {
        this.own = Objects.requireNonNull(own, "own");
        this.external = new ExternalTokens(clock);
        this.verified = new VerifiedTokens(clock);
        this.revoked = Objects.requireNonNull(revoked, "revoked");
    }

    /** Whose token it is, if it is good for a definition. */
    public Optional<VerifiedToken> verify(Jwt definition, String token) {
        if (!definition.active() || token.length() > LONGEST) {
            return Optional.empty();
        }
        VerifiedTokens.Key key = VerifiedTokens.Key.of(definition, token);
        VerifiedToken known = verified.find(key);
        Optional<VerifiedToken> good = known == null ? verifyAnew(definition, token) : Optional.of(known);
        if (known == null && good.isPresent()) {
            verified.add(key, good.get());
        }
        return good.filter(each -> !revoked.contains(each.id()));
    }

    private Optional<VerifiedToken> verifyAnew(Jwt definition, String token) {
        SignedJWT signed = parse(token);
        if (signed == null) {
            return Optional.empty();
        }
        ExternalIssuer issuer = definition.issuer();
        return issuer == null ? own.verify(definition, signed) : external.verify(definition, issuer, signed);
    }

    /** Whose token it is, if it is good for a definition that has a role in the public API. */
    public Optional<VerifiedToken> verifyAdministrator(SecurityDefinitions definitions, String token) {
        return verifyAny(definitions, token)
                .filter(verified -> verified.definition().adminRole() != AdminRole.NONE);
    }

    /** Whose token it is, if it is good for any definition. */
    public Optional<VerifiedToken> verifyAny(SecurityDefinitions definitions, String token) {
        SignedJWT signed = parse(token);
        if (signed == null) {
            return Optional.empty();
        }
        try {
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            if (!TokenClaims.ISSUER.equals(claims.getIssuer())) {
                return definitions.externalAdministrators(String.valueOf(claims.getIssuer())).stream()
                        .flatMap(jwt -> verify(jwt, token).stream())
                        .findFirst();
            }
            Long id = claims.getLongClaim(TokenClaims.DEFINITION);
            return id != null && definitions.find(id) instanceof Jwt jwt ? verify(jwt, token) : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    /** A signed token; null for all else, unsigned ones too. */
    private static @Nullable SignedJWT parse(String token) {
        try {
            return token.length() > LONGEST ? null : SignedJWT.parse(token);
        } catch (ParseException e) {
            return null;
        }
    }
}
