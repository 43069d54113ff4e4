// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.util.Objects;
import java.util.Optional;

/**
 * HTTP Basic authentication (RFC 7617).
 *
 * @param basics what all types have
 * @param username the name of the user
 * @param realm what the user is asked the password for
 * @param password the password's hash
 */
public record BasicAuth(SecurityBasics basics, String username, String realm, PasswordHash password)
        implements SecurityDefinition {

    /** The type on the wire. */
    public static final String TYPE = "basic_auth";

    public BasicAuth {
        Objects.requireNonNull(basics, "basics");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(realm, "realm");
        Objects.requireNonNull(password, "password");
    }

    /** The challenge that asks for a user of a realm; what no header can hold is left out of the realm. */
    public static String challenge(String realm) {
        StringBuilder quoted = new StringBuilder("Basic realm=\"");
        for (int i = 0; i < realm.length(); i++) {
            char c = realm.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7F) {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<String> challenge() {
        return Optional.of(challenge(realm));
    }
}
