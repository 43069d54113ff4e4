// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.wss;

import java.util.Objects;

/**
 * The UsernameToken in the header of a SOAP message (WS-Security UsernameToken Profile 1.1), as it was sent. What is
 * absent is empty.
 *
 * @param username the name of the user
 * @param password the password
 * @param passwordType the {@code Type} of the password: a URI that ends with {@code #PasswordText} or
 *     {@code #PasswordDigest}; without one it is text
 * @param nonce the nonce, in Base64
 * @param created when the token was made, as an {@code xs:dateTime}
 */
public record WsSecurityToken(String username, String password, String passwordType, String nonce, String created) {

    public WsSecurityToken {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(passwordType, "passwordType");
        Objects.requireNonNull(nonce, "nonce");
        Objects.requireNonNull(created, "created");
    }

    /** Whether the password is only a digest of one. */
    public boolean isDigest() {
        return passwordType.endsWith("#PasswordDigest");
    }

    /** Without the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return "UsernameToken[" + username + "]";
    }
}
