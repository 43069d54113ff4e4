// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb;

import java.util.Objects;

/**
 * How to reach an ODB without a server's data source.
 *
 * @param url its JDBC URL, for instance from {@link OdbUrls}
 * @param username empty for SQLite
 * @param password empty for SQLite
 */
public record OdbSettings(String url, String username, String password) {

    public OdbSettings {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
    }

    /** An ODB that asks for no credentials. */
    public OdbSettings(String url) {
        this(url, "", "");
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return OdbUrls.location(url);
    }
}
