// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.password;

/**
 * What a hash of Argon2id costs (RFC 9106).
 *
 * @param memoryKib memory, in KiB
 * @param iterations how often it is gone through
 * @param parallelism how many lanes it has
 */
public record HashParameters(int memoryKib, int iterations, int parallelism) {

    /** 19 MiB, 2 passes, 1 lane: the minimum that OWASP's Password Storage Cheat Sheet recommends. */
    public static final HashParameters DEFAULT = new HashParameters(19 * 1024, 2, 1);

    private static final int MAX_MEMORY_KIB = 1024 * 1024;

    /**
     * Checks them: what is stored may have been tampered with.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public HashParameters {
        boolean sound = parallelism >= 1
                && parallelism <= 64
                && memoryKib >= 8 * parallelism
                && memoryKib <= MAX_MEMORY_KIB
                && iterations >= 1
                && iterations <= 100;
        if (!sound) {
            throw new IllegalArgumentException("These are no parameters of Argon2id");
        }
    }
}
