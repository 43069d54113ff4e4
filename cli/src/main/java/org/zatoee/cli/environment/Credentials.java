// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The secrets of an environment: the content of {@code credentials.properties}, which only its owner may read.
 *
 * @param publicApi who may use the public API
 * @param adminInvoke who may call any service through {@code /zato/admin/invoke}; without a password in the files of
 *     older releases
 * @param kvdb who servers are, to Redis
 * @param odb who servers are, to the database
 * @param cryptoKey what servers encrypt secrets with: none in the files of older releases
 */
public record Credentials(Account publicApi, Account adminInvoke, Account kvdb, Account odb, CryptoKey cryptoKey) {

    /** The user of the public API. */
    public static final String PUBLIC_API = "pubapi";

    /** The user of {@code /zato/admin/invoke}. */
    public static final String ADMIN_INVOKE = "admin.invoke";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;
    private static final String CRYPTO_KEY = "crypto.key";

    /**
     * A user and their password; both empty where none is asked for.
     *
     * @param username who
     * @param password the secret
     */
    public record Account(String username, String password) {

        /** Where no name and no password is asked for. */
        public static final Account NONE = new Account("", "");

        @Override
        public String toString() {
            return username;
        }
    }

    /** An account with a random password. */
    public static Account randomAccount(String username) {
        return new Account(username, randomPassword());
    }

    /** A password nobody can guess. */
    public static String randomPassword() {
        byte[] secret = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static Credentials read(Path file) {
        SettingsReader in = SettingsReader.of(file);
        Credentials credentials = new Credentials(
                account(in, PUBLIC_API),
                laterAccount(in, ADMIN_INVOKE),
                account(in, "kvdb"),
                account(in, "odb"),
                in.has(CRYPTO_KEY) ? new CryptoKey(in.take(CRYPTO_KEY)) : CryptoKey.NONE);
        in.refuseRest();
        return credentials;
    }

    private static Account account(SettingsReader in, String prefix) {
        return new Account(in.take(prefix + ".username"), in.take(prefix + ".password"));
    }

    /** One that files of older releases lack. */
    private static Account laterAccount(SettingsReader in, String prefix) {
        return in.has(prefix + ".username") ? account(in, prefix) : new Account(prefix, "");
    }

    /** Whether all are there that this release knows of. */
    public boolean isComplete() {
        return !adminInvoke.password().isEmpty() && !cryptoKey.equals(CryptoKey.NONE);
    }

    /** With random ones where the release that wrote them knew of none. */
    public Credentials completed() {
        Account admin = adminInvoke.password().isEmpty() ? randomAccount(ADMIN_INVOKE) : adminInvoke;
        CryptoKey key = cryptoKey.equals(CryptoKey.NONE) ? CryptoKey.random() : cryptoKey;
        return new Credentials(publicApi, admin, kvdb, odb, key);
    }

    /**
     * With another password for {@link #PUBLIC_API} or {@link #ADMIN_INVOKE}.
     *
     * @throws IllegalArgumentException if it is somebody else's
     */
    public Credentials withPassword(String username, String password) {
        Account changed = new Account(username, password);
        return switch (username) {
            case PUBLIC_API -> new Credentials(changed, adminInvoke, kvdb, odb, cryptoKey);
            case ADMIN_INVOKE -> new Credentials(publicApi, changed, kvdb, odb, cryptoKey);
            default -> throw new IllegalArgumentException("Nobody's password: " + username);
        };
    }

    void write(Path file) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, PUBLIC_API, publicApi);
        put(values, ADMIN_INVOKE, adminInvoke);
        put(values, "kvdb", kvdb);
        put(values, "odb", odb);
        values.put(CRYPTO_KEY, cryptoKey.base64());
        PropertiesFile.writeSecret(file, "The secrets of this environment: for its owner only.", values);
    }

    private static void put(Map<String, String> values, String prefix, Account account) {
        values.put(prefix + ".username", account.username());
        values.put(prefix + ".password", account.password());
    }
}
