// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.util.Objects;
import java.util.Optional;

/**
 * A key in a header of its own.
 *
 * @param basics what all types have
 * @param header the name of the header; others may share it
 * @param key the key's hash
 */
public record ApiKey(SecurityBasics basics, String header, PasswordHash key) implements SecurityDefinition {

    /** The type on the wire. */
    public static final String TYPE = "apikey";

    /** The header of a key that does not say. */
    public static final String DEFAULT_HEADER = "X-API-Key";

    public ApiKey {
        Objects.requireNonNull(basics, "basics");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String username() {
        return "";
    }

    @Override
    public Optional<String> challenge() {
        return Optional.empty();
    }
}
