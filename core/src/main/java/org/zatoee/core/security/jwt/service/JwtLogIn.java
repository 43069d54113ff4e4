// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt.service;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.zatoee.core.security.Jwt;
import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.SecurityDefinitions;
import org.zatoee.core.security.auth.CredentialVerifier;
import org.zatoee.core.security.jwt.OwnTokens;
import org.zatoee.core.security.login.Login;
import org.zatoee.core.security.refusal.UnauthorizedException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Gives out a token for a user name and a password (zato-facts, section 4). */
public final class JwtLogIn implements Service<JwtLogIn.Input, JwtLogIn.Output> {

    /** Its name. */
    public static final String NAME = "zato.jwt.log-in";

    private final Supplier<SecurityDefinitions> definitions;
    private final CredentialVerifier verifier;
    private final OwnTokens tokens;

    public JwtLogIn(Supplier<SecurityDefinitions> definitions, CredentialVerifier verifier, OwnTokens tokens) {
        this.definitions = Objects.requireNonNull(definitions, "definitions");
        this.verifier = Objects.requireNonNull(verifier, "verifier");
        this.tokens = Objects.requireNonNull(tokens, "tokens");
    }

    /** Who logs in. */
    public record Input(String username, String password) {
        /** Without the password: what is printed ends in logs. */
        @Override
        public String toString() {
            return username;
        }
    }

    /** The token; it is in the header {@code Authorization} too. */
    public record Output(String token) {
        /** Without the token: what is printed ends in logs. */
        @Override
        public String toString() {
            return "a token";
        }
    }

    @Override
    public Output handle(Input input, ServiceContext zato) {
        Jwt user = definitions.get().tokenUser(input.username());
        PasswordHash hash = user == null ? PasswordHash.NONE : user.password();
        Login login =
                new Login(Jwt.TYPE + ":" + input.username(), zato.request().remoteAddress());
        boolean good = verifier.verify(user, hash, input.password(), login);
        if (!good || user == null || !user.allowedAddresses().allow(login.source())) {
            throw UnauthorizedException.of(Optional.of("JWT"));
        }
        String token = tokens.issue(user);
        zato.response().header("Authorization", token).header("Cache-Control", "no-store");
        return new Output(token);
    }
}
