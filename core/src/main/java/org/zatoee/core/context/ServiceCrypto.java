// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.password.PasswordHasher;
import org.zatoee.core.security.vault.SecretVault;
import org.zatoee.service.data.Crypto;

/** Cryptography of the platform, for services. Thread-safe. */
public final class ServiceCrypto implements Crypto {

    /** Keeps what services encrypt apart from the platform's own secrets: neither decrypts as the other. */
    private static final String OWNER = "service-data";

    private static final int MAX_RANDOM = 1_000_000;

    private final PasswordHasher hasher;
    private final SecretVault vault;
    private final SecureRandom random = new SecureRandom();

    public ServiceCrypto(PasswordHasher hasher, SecretVault vault) {
        this.hasher = Objects.requireNonNull(hasher, "hasher");
        this.vault = Objects.requireNonNull(vault, "vault");
    }

    @Override
    public byte[] randomBytes(int count) {
        if (count < 1 || count > MAX_RANDOM) {
            throw new IllegalArgumentException("From 1 to " + MAX_RANDOM + " random bytes, not " + count);
        }
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String randomToken(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(bytes));
    }

    @Override
    public String hash(String password) {
        return hasher.hash(password).encoded();
    }

    @Override
    public boolean verify(String hash, String password) {
        return hasher.verify(new PasswordHash(hash), password, () -> {});
    }

    @Override
    public String encrypt(String text) {
        return vault.encrypt(OWNER, text);
    }

    @Override
    public String decrypt(String encrypted) {
        return vault.decrypt(OWNER, encrypted);
    }
}
