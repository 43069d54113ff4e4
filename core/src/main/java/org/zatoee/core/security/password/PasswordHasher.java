// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.zatoee.core.security.PasswordHash;

/**
 * Hashes passwords and verifies them: Argon2id, slow by design. At most so many hashes are computed at once, so that a
 * flood of log-ins leaves CPUs to others; who has to wait too long is refused. Thread-safe.
 */
public final class PasswordHasher {

    /** Keys of at least so many characters are taken to be random, and hashed with salted SHA-256. */
    public static final int RANDOM_KEY_LENGTH = 20;

    private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(2);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final KeyDerivation derivation;
    private final HashParameters parameters;
    private final Semaphore permits;
    private final Duration patience;
    private final SecureRandom random = new SecureRandom();
    private final PasswordHash nobodys;

    /**
     * A hasher.
     *
     * @param atOnce how many hashes may be computed at once
     * @param patience how long one waits for its turn
     */
    public PasswordHasher(KeyDerivation derivation, HashParameters parameters, int atOnce, Duration patience) {
        this.derivation = Objects.requireNonNull(derivation, "derivation");
        this.parameters = Objects.requireNonNull(parameters, "parameters");
        this.permits = new Semaphore(atOnce, true);
        this.patience = Objects.requireNonNull(patience, "patience");
        this.nobodys = new StoredHash(parameters, bytes(SALT_BYTES), bytes(HASH_BYTES)).encoded();
    }

    /** Argon2id with the parameters of {@link HashParameters#DEFAULT}, on half of the CPUs at most. */
    public static PasswordHasher ofTheMachine() {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new PasswordHasher(new Argon2id(), HashParameters.DEFAULT, half, DEFAULT_PATIENCE);
    }

    /**
     * The hash of a password, under a new salt.
     *
     * @throws HashingBusyException if too many others are being computed
     */
    public PasswordHash hash(String password) {
        byte[] salt = bytes(SALT_BYTES);
        byte[] hash = inTurn(() -> {}, parameters, salt, utf8(password), HASH_BYTES);
        return new StoredHash(parameters, salt, hash).encoded();
    }

    /**
     * The hash of an API key. A long key is random, so nobody can guess it, however quickly it is hashed; a short one is
     * hashed like a password.
     *
     * @throws HashingBusyException if too many others are being computed
     */
    public PasswordHash hashKey(String key) {
        if (key.length() < RANDOM_KEY_LENGTH) {
            return hash(key);
        }
        byte[] salt = bytes(SALT_BYTES);
        return new StoredHash(null, salt, sha256(salt, utf8(key))).encoded();
    }

    /** The hash of no password, which costs as much to verify as any: for users who are not there. */
    public PasswordHash nobodys() {
        return nobodys;
    }

    /**
     * Whether a password is the one that was hashed. Takes the same time wherever the difference is.
     *
     * @param atTurn called once it is this one's turn, before anything is computed; what it throws ends it
     * @throws HashingBusyException if too many others are being computed
     */
    public boolean verify(PasswordHash hash, String password, Runnable atTurn) {
        StoredHash stored =
                StoredHash.parse(hash).or(() -> StoredHash.parse(nobodys)).orElseThrow();
        byte[] given = utf8(password);
        byte[] computed = stored.parameters() == null
                ? sha256(stored.salt(), given)
                : inTurn(atTurn, stored.parameters(), stored.salt(), given, stored.hash().length);
        return MessageDigest.isEqual(computed, stored.hash());
    }

    private byte[] inTurn(Runnable atTurn, HashParameters cost, byte[] salt, byte[] password, int length) {
        awaitTurn();
        try {
            atTurn.run();
            return derivation.derive(cost, salt, password, length);
        } finally {
            permits.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HashingBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HashingBusyException();
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] sha256(byte[] salt, byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
