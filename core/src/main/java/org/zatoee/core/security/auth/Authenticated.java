// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.auth;

import java.util.Objects;

import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.service.SecurityInfo;

/**
 * A caller who has shown who they are.
 *
 * @param definition by which definition
 * @param username the name of the user; empty where the type has none
 */
public record Authenticated(SecurityDefinition definition, String username) {

    public Authenticated {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(username, "username");
    }

    /** By a definition whose user is always the same. */
    public static Authenticated by(SecurityDefinition definition) {
        return new Authenticated(definition, definition.username());
    }

    /** The caller, as services see it. */
    public SecurityInfo info() {
        return new SecurityInfo(definition.id(), definition.name(), definition.type(), username);
    }
}
