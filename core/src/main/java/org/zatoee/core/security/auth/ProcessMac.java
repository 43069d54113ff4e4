// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.auth;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under a random key that never leaves the process. Thread-safe. */
final class ProcessMac {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Mac keyed;

    ProcessMac() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    /** The code of a credential of one version of a definition: no other has the same. */
    byte[] of(long id, long version, String credential) {
        try {
            // A copy of one that has its key costs less than a new one.
            Mac mac = (Mac) keyed.clone();
            mac.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(id)
                    .putLong(version)
                    .flip());
            return mac.doFinal(credential.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The JDK's own can be copied", e);
        }
    }
}
