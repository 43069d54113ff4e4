// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.time.Instant;
import java.util.Objects;

/**
 * A token that is no longer good though its time is not over.
 *
 * @param id its {@code jti}
 * @param expires when its time is over: from then on it need not be remembered
 */
public record RevokedToken(String id, Instant expires) {

    public RevokedToken {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(expires, "expires");
    }
}
