// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt.service;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.zatoee.core.security.SecurityDefinitions;
import org.zatoee.core.security.jwt.RevokedToken;
import org.zatoee.core.security.jwt.RevokedTokens;
import org.zatoee.core.security.jwt.TokenVerifier;
import org.zatoee.core.security.jwt.VerifiedToken;
import org.zatoee.core.security.refusal.UnauthorizedException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Ends the token in the header {@code Authorization}, on all servers, before its time is over. */
public final class JwtLogOut implements Service<Void, JwtLogOut.Output> {

    /** Its name. */
    public static final String NAME = "zato.jwt.log-out";

    private static final String BEARER = "Bearer ";

    private final Supplier<SecurityDefinitions> definitions;
    private final TokenVerifier verifier;
    private final RevokedTokens revoked;

    public JwtLogOut(Supplier<SecurityDefinitions> definitions, TokenVerifier verifier, RevokedTokens revoked) {
        this.definitions = Objects.requireNonNull(definitions, "definitions");
        this.verifier = Objects.requireNonNull(verifier, "verifier");
        this.revoked = Objects.requireNonNull(revoked, "revoked");
    }

    /** Says that it is done. */
    public record Output(String result) {}

    @Override
    public Output handle(Void input, ServiceContext zato) {
        VerifiedToken token = zato.request()
                .header("Authorization")
                .map(JwtLogOut::token)
                .flatMap(text -> verifier.verifyAny(definitions.get(), text))
                .filter(verified -> !verified.id().isEmpty())
                .orElseThrow(() -> UnauthorizedException.of(Optional.of("JWT")));
        revoked.revoke(new RevokedToken(token.id(), token.expires()));
        return new Output("Logged out");
    }

    /** A client may send back what it got in the header, as it is. */
    private static String token(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : header.strip();
    }
}
