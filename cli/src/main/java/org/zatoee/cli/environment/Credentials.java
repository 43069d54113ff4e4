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
 * @param kvdb who servers are, to Redis
 * @param odb who servers are, to the database
 */
public record Credentials(Account publicApi, Account kvdb, Account odb) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;

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
        byte[] secret = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(secret);
        return new Account(username, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static Credentials read(Path file) {
        SettingsReader in = SettingsReader.of(file);
        Credentials credentials = new Credentials(account(in, "pubapi"), account(in, "kvdb"), account(in, "odb"));
        in.refuseRest();
        return credentials;
    }

    private static Account account(SettingsReader in, String prefix) {
        return new Account(in.take(prefix + ".username"), in.take(prefix + ".password"));
    }

    void write(Path file) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "pubapi", publicApi);
        put(values, "kvdb", kvdb);
        put(values, "odb", odb);
        PropertiesFile.writeSecret(file, "The secrets of this environment: for its owner only.", values);
    }

    private static void put(Map<String, String> values, String prefix, Account account) {
        values.put(prefix + ".username", account.username());
        values.put(prefix + ".password", account.password());
    }
}
