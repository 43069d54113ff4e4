// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.util.Objects;
import java.util.Optional;

/**
 * A technical account of the 1.x line: its name and password come in headers of their own.
 *
 * @param basics what all types have; its name is that of the user
 * @param password the password's hash
 */
public record TechnicalAccount(SecurityBasics basics, PasswordHash password) implements SecurityDefinition {

    /** The type on the wire. */
    public static final String TYPE = "tech_acc";

    public TechnicalAccount {
        Objects.requireNonNull(basics, "basics");
        Objects.requireNonNull(password, "password");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String username() {
        return name();
    }

    @Override
    public Optional<String> challenge() {
        return Optional.of("zato-tech-acc");
    }
}
