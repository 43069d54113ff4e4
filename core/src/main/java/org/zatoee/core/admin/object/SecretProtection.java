// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

/** How secrets are made safe to keep. Thread-safe. */
public interface SecretProtection {

    /** A hash by which a secret can be verified, and nothing else. */
    String hash(String secret);

    /** The same for a key, which is mostly random and so need not be slow to verify. */
    String hashKey(String key);

    /**
     * Encrypts a secret that has to be sent to others.
     *
     * @param context what it belongs to: it can be decrypted with the same context only
     * @throws org.zatoee.service.ServiceException if this server has no key
     */
    String encrypt(String secret, String context);
}
