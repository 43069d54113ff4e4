// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.zatoee.core.security.Jwt;
import org.zatoee.core.security.vault.SecretVault;
import org.zatoee.core.security.vault.VaultException;

/**
 * Gives out the cluster's own tokens, and verifies them: HMAC-SHA-256 under a key derived from the cluster's key, so
 * that each server takes those of the others. Thread-safe.
 */
public final class OwnTokens {

    private static final String PURPOSE = "zato:jwt";

    private final List<byte[]> keys;
    private final SecretVault vault;
    private final InstantSource clock;

    public OwnTokens(SecretVault vault, InstantSource clock) {
        this.vault = Objects.requireNonNull(vault, "vault");
        this.keys = vault.hasKey() ? vault.derivedKeys(PURPOSE) : List.of();
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * A new token for the user of a definition.
     *
     * @throws VaultException if the cluster has no key; the message names the setting
     */
    public String issue(Jwt definition) {
        byte[] key = vault.derivedKeys(PURPOSE).get(0);
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(TokenClaims.ISSUER)
                .subject(definition.username())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(definition.ttl())))
                .claim(TokenClaims.DEFINITION, definition.id())
                .claim(TokenClaims.PASSWORD, TokenClaims.passwordMark(definition))
                .build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("A derived key signs", e);
        }
    }

    /** Whose token it is, if it is good for a definition. */
    Optional<VerifiedToken> verify(Jwt definition, SignedJWT token) {
        try {
            JWTClaimsSet claims = token.getJWTClaimsSet();
            boolean good = isSigned(token)
                    && TokenClaims.ISSUER.equals(claims.getIssuer())
                    && Objects.equals(definition.id(), claims.getLongClaim(TokenClaims.DEFINITION))
                    && definition.username().equals(claims.getSubject())
                    && TokenClaims.passwordMark(definition).equals(claims.getStringClaim(TokenClaims.PASSWORD))
                    && claims.getJWTID() != null
                    && TokenClaims.isCurrent(claims, clock.instant());
            return good
                    ? Optional.of(new VerifiedToken(
                            definition,
                            definition.username(),
                            claims.getJWTID(),
                            claims.getExpirationTime().toInstant()))
                    : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private boolean isSigned(SignedJWT token) throws JOSEException {
        if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())) {
            return false;
        }
        for (byte[] key : keys) {
            if (token.verify(new MACVerifier(key))) {
                return true;
            }
        }
        return false;
    }
}
