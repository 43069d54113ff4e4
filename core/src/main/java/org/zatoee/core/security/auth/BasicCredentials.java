// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * What an {@code Authorization: Basic} header has (RFC 7617), in UTF-8.
 *
 * @param username the name of the user
 * @param password the password
 */
record BasicCredentials(String username, String password) {

    private static final String SCHEME = "Basic ";

    /** Reads a header; null when it is absent, or is not of this kind. */
    static @Nullable BasicCredentials parse(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String both = new String(decoded, StandardCharsets.UTF_8);
            int colon = both.indexOf(':');
            return colon < 0 ? null : new BasicCredentials(both.substring(0, colon), both.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Without the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return username;
    }
}
