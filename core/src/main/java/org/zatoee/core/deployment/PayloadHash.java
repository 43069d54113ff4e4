// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what packages are told apart: the SHA-256 of their bytes. */
public final class PayloadHash {

    private PayloadHash() {}

    /** The hash of bytes, in lower-case hexadecimal. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
