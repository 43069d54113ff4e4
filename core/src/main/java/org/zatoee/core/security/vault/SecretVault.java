// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import org.zatoee.core.settings.CryptoKeys;

/**
 * Encrypts the secrets that are sent to others, such as passwords of outgoing connections: AES-256-GCM under the
 * cluster's keys. The first key encrypts, all of them decrypt, so that keys can be changed one after the other. What is
 * stored is {@code v1:<key id>:<base64 of nonce and ciphertext>}, bound to the object it belongs to: moved to another it
 * does not decrypt. Thread-safe; never prints a key.
 */
public final class SecretVault {

    private static final String VERSION = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, VaultKey> keys = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** A vault with the keys of the settings; without keys it refuses what needs one. */
    public SecretVault(CryptoKeys settings) {
        for (String key : settings.keys()) {
            VaultKey known = new VaultKey(Base64.getDecoder().decode(key));
            keys.putIfAbsent(known.id(), known);
        }
    }

    /** Whether there is a key. */
    public boolean hasKey() {
        return !keys.isEmpty();
    }

    /**
     * Encrypts a secret.
     *
     * @param owner names the object and the field it belongs to, for good
     * @throws VaultException if there is no key; the message names the setting
     */
    public String encrypt(String owner, String secret) {
        VaultKey key = first();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, owner, nonce, secret.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return VERSION + ":" + key.id() + ":" + Base64.getEncoder().encodeToString(all);
    }

    /**
     * Decrypts a secret.
     *
     * @param owner what it was encrypted for
     * @throws VaultException if its key is not there, or it is not what was stored for this owner
     */
    public String decrypt(String owner, String stored) {
        String[] parts = stored.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            throw new VaultException("A stored secret is not in the format " + VERSION + ":<key id>:<base64>");
        }
        byte[] all = base64(parts[2]);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
        return new String(run(Cipher.DECRYPT_MODE, known(parts[1]), owner, nonce, sealed), StandardCharsets.UTF_8);
    }

    /** Whether a stored secret should be encrypted again, because its key is no longer the first. */
    public boolean isOutdated(String stored) {
        return !stored.startsWith(VERSION + ":" + first().id() + ":");
    }

    /**
     * Keys for another purpose, derived from the cluster's keys and so the same on all its servers: the first for new
     * things, the others for what there is.
     *
     * @throws VaultException if there is no key
     */
    public List<byte[]> derivedKeys(String purpose) {
        first();
        return keys.values().stream().map(key -> key.derive(purpose)).toList();
    }

    private VaultKey first() {
        return keys.values().stream()
                .findFirst()
                .orElseThrow(() -> new VaultException("Secrets cannot be kept: setting " + CryptoKeys.SETTING
                        + " is not set; it needs the base64 of 32 random bytes, the same on all servers"));
    }

    private VaultKey known(String id) {
        VaultKey key = keys.get(id);
        if (key == null) {
            throw new VaultException("A stored secret was encrypted under key " + id + ", which setting "
                    + CryptoKeys.SETTING + " does not have");
        }
        return key;
    }

    private static byte[] base64(String text) {
        try {
            byte[] all = Base64.getDecoder().decode(text);
            if (all.length >= NONCE_BYTES) {
                return all;
            }
        } catch (IllegalArgumentException e) {
            throw new VaultException("A stored secret is damaged");
        }
        throw new VaultException("A stored secret is damaged");
    }

    private static byte[] run(int mode, VaultKey key, String owner, byte[] nonce, byte[] data) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.encryption(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new VaultException("A stored secret is damaged, or belongs to another object than '" + owner + "'");
        }
    }

    /** The names of the keys only. */
    @Override
    public String toString() {
        return "SecretVault" + keys.keySet();
    }
}
