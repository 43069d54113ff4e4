// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.Objects;

/**
 * How to reach the KVDB.
 *
 * @param host its host
 * @param port its port
 * @param username the user; empty for the default one
 * @param password the password; empty for none
 * @param database the number of the database
 */
public record KvdbSettings(String host, int port, String username, String password, int database) {

    public KvdbSettings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
    }

    static KvdbSettings of(Settings settings) {
        return new KvdbSettings(
                settings.text("zato.kvdb.host", "127.0.0.1"),
                settings.port("zato.kvdb.port", 6379),
                settings.text("zato.kvdb.username", ""),
                settings.secret("zato.kvdb.password"),
                (int) settings.number("zato.kvdb.database", 0, 0, 65535));
    }

    /** Without the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return host + ":" + port + "/" + database;
    }
}
