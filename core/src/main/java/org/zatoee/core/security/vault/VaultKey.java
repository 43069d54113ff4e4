// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of the cluster, and the keys derived from it: one for each purpose. Immutable, thread-safe. */
final class VaultKey {

    private static final String HMAC = "HmacSHA256";
    private static final int ID_BYTES = 4;

    private final byte[] key;

    VaultKey(byte[] key) {
        this.key = key.clone();
    }

    /** Eight hexadecimal digits that name it, and say nothing of it. */
    String id() {
        return HexFormat.of().formatHex(Arrays.copyOf(derive("zato:key-id"), ID_BYTES));
    }

    /** The key that secrets are encrypted under. */
    SecretKey encryption() {
        return new SecretKeySpec(derive("zato:secrets"), "AES");
    }

    /** 32 bytes for a purpose. A single block of HKDF (RFC 5869) with a uniform key comes to this. */
    byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(new byte[] {1});
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }

    /** The name only. */
    @Override
    public String toString() {
        return id();
    }
}
