// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.nio.charset.StandardCharsets;

/** Requests and responses as they are kept: at most so long, and without secrets. */
final class PayloadText {

    /** How many bytes of a payload are kept. */
    static final int MAX_BYTES = 10_000;

    private PayloadText() {}

    /** The text of a payload; what is no UTF-8 becomes U+FFFD. */
    static String of(byte[] bytes) {
        if (bytes.length <= MAX_BYTES) {
            return SecretMask.mask(new String(bytes, StandardCharsets.UTF_8));
        }
        String begin = new String(bytes, 0, MAX_BYTES, StandardCharsets.UTF_8);
        return SecretMask.mask(begin) + "... (" + bytes.length + " bytes)";
    }
}
