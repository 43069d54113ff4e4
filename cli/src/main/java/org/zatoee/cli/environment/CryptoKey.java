// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that the servers of an environment encrypt secrets under.
 *
 * @param base64 the base64 of 32 bytes; empty for none, in the files of older releases
 */
public record CryptoKey(String base64) {

    /** No key. */
    public static final CryptoKey NONE = new CryptoKey("");

    private static final int BYTES = 32;

    /** A new one. */
    public static CryptoKey random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new CryptoKey(Base64.getEncoder().encodeToString(key));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return base64.isEmpty() ? "no key" : "a key";
    }
}
