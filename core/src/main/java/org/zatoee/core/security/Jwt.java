// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A JSON Web Token (RFC 7519): one that the cluster itself gives out for a password, or one of an external issuer.
 *
 * @param basics what all types have
 * @param username the name of the user; with an external issuer, empty for any
 * @param password the password's hash
 * @param ttl how long a token of the cluster's own is good
 * @param issuer whose tokens are taken; null for the cluster's own
 */
public record Jwt(
        SecurityBasics basics, String username, PasswordHash password, Duration ttl, @Nullable ExternalIssuer issuer)
        implements SecurityDefinition {

    /** The type on the wire. */
    public static final String TYPE = "jwt";

    public Jwt {
        Objects.requireNonNull(basics, "basics");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(ttl, "ttl");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<String> challenge() {
        return Optional.of("JWT");
    }

    /**
     * An issuer of tokens outside the cluster.
     *
     * @param name who it says it is: the {@code iss} of its tokens
     * @param audience who its tokens must be for: in their {@code aud}
     * @param keys its public keys: a JSON Web Key Set (RFC 7517), or keys or certificates in PEM
     * @param usernameClaim the claim that has the name of the user
     */
    public record ExternalIssuer(String name, String audience, String keys, String usernameClaim) {

        /** The claim that has the name of the user unless another is said. */
        public static final String DEFAULT_USERNAME_CLAIM = "sub";

        public ExternalIssuer {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(audience, "audience");
            Objects.requireNonNull(keys, "keys");
            Objects.requireNonNull(usernameClaim, "usernameClaim");
        }
    }
}
