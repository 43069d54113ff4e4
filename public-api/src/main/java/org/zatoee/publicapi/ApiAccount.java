// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * Who calls.
 *
 * @param username the user, without a colon
 * @param password the password
 */
public record ApiAccount(String username, String password) {

    public ApiAccount {
        Objects.requireNonNull(password, "password");
        if (username.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A user name cannot have a colon (RFC 7617): " + username);
        }
    }

    /** The value of the header {@code Authorization} (RFC 7617, in UTF-8). */
    String authorization() {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Without the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return username;
    }
}
