// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.data;

/** Cryptography for services, with the algorithms and the keys of the platform. Thread-safe. */
public interface Crypto {

    /**
     * Random bytes, unpredictable.
     *
     * @throws IllegalArgumentException if there would be none, or more than 1,000,000
     */
    byte[] randomBytes(int count);

    /** So many random bytes as text that fits into a URL. */
    String randomToken(int bytes);

    /** The hash of a password, to be kept instead of it: salted, and slow by design. */
    String hash(String password);

    /** Whether a password is the one of a hash; takes the same time wherever the difference is. */
    boolean verify(String hash, String password);

    /**
     * A text that only servers of this cluster can read, under the key that is set for it. The result is different each
     * time, and text that fits into JSON, XML and CSV.
     */
    String encrypt(String text);

    /**
     * The text that was encrypted.
     *
     * @throws org.zatoee.service.ZatoException if it was not encrypted by this cluster, is damaged, or its key is gone
     */
    String decrypt(String encrypted);
}
