// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Requests and responses as they are kept: at most so long, and without secrets. Immutable. */
public final class PayloadText {

    private final int maxBytes;
    private final SecretMask mask;

    /**
     * Says what is kept.
     *
     * @param maxBytes how many bytes of a payload are kept
     * @param secretFields texts that make a field secret if its name has one of them in it, in any case
     */
    public PayloadText(int maxBytes, Collection<String> secretFields) {
        this.maxBytes = maxBytes;
        this.mask = new SecretMask(secretFields);
    }

    /** How many bytes of a payload are kept. */
    int maxBytes() {
        return maxBytes;
    }

    /** The text of a payload; what is no UTF-8 becomes U+FFFD. */
    String of(byte[] bytes) {
        if (bytes.length <= maxBytes) {
            return mask.mask(new String(bytes, StandardCharsets.UTF_8));
        }
        String begin = new String(bytes, 0, maxBytes, StandardCharsets.UTF_8);
        return mask.mask(begin) + "... (" + bytes.length + " bytes)";
    }
}
