// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.password;

/** Derives a hash from a password, slowly. Thread-safe. */
@FunctionalInterface
public interface KeyDerivation {

    /** The hash of a password, of that many bytes. */
    byte[] derive(HashParameters parameters, byte[] salt, byte[] password, int length);
}
