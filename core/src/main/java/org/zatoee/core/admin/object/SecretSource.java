// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

/** Reads secrets that were encrypted by {@link SecretProtection}. Thread-safe. */
@FunctionalInterface
public interface SecretSource {

    /**
     * Decrypts a secret.
     *
     * @param context what it belongs to, as it was said when it was encrypted
     * @throws org.zatoee.service.ServiceException if this server does not have the key
     */
    String decrypt(String encrypted, String context);
}
