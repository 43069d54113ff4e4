// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.util.Objects;

/**
 * A password or key that is only verified, as it is stored: in the PHC string format, which says how it was hashed.
 *
 * @param encoded for instance {@code $argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>}
 */
public record PasswordHash(String encoded) {

    /** That of no password: nothing matches it. */
    public static final PasswordHash NONE = new PasswordHash("");

    public PasswordHash {
        Objects.requireNonNull(encoded, "encoded");
    }

    /** Without the hash: what is printed ends in logs. */
    @Override
    public String toString() {
        return encoded.isEmpty() ? "none" : "***";
    }
}
