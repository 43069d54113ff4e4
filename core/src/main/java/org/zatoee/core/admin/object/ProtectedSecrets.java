// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import org.zatoee.core.security.password.PasswordHasher;
import org.zatoee.core.security.vault.SecretVault;

/** Protects secrets as the security of the server does. Thread-safe. */
public final class ProtectedSecrets implements SecretProtection, SecretSource {

    private final PasswordHasher hasher;
    private final SecretVault vault;

    public ProtectedSecrets(PasswordHasher hasher, SecretVault vault) {
        this.hasher = hasher;
        this.vault = vault;
    }

    @Override
    public String hash(String secret) {
        return hasher.hash(secret).encoded();
    }

    @Override
    public String hashKey(String key) {
        return hasher.hashKey(key).encoded();
    }

    @Override
    public String encrypt(String secret, String context) {
        return vault.encrypt(context, secret);
    }

    @Override
    public String decrypt(String encrypted, String context) {
        return vault.decrypt(context, encrypted);
    }
}
