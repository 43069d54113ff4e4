// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.time.Instant;
import java.util.Objects;

import org.zatoee.core.security.Jwt;

/**
 * A token that is good.
 *
 * @param definition by which definition
 * @param username whose it is
 * @param id its {@code jti}; empty if it has none
 * @param expires when its time is over
 */
public record VerifiedToken(Jwt definition, String username, String id, Instant expires) {

    public VerifiedToken {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(expires, "expires");
    }
}
