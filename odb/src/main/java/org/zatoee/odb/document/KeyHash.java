// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.zatoee.core.object.ObjectKey;

/**
 * Keys of configuration objects as the table {@code config_key} has them: of one length however long they are, and equal
 * only if every character is, whatever a database thinks of case and accents.
 */
public final class KeyHash {

    private KeyHash() {}

    /** The SHA-256, in lower-case hexadecimal, of scope and parts, each behind its length in bytes. */
    public static String of(ObjectKey key) {
        MessageDigest digest = sha256();
        update(digest, key.scope());
        key.parts().forEach(part -> update(digest, part));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
