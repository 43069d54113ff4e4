// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.Objects;
import java.util.Set;

/**
 * How to reach the ODB.
 *
 * @param type its kind: sqlite, postgresql or mysql
 * @param url its JDBC URL
 * @param username the user; empty for none
 * @param password the password; empty for none
 */
public record OdbSettings(String type, String url, String username, String password) {

    private static final Set<String> TYPES = Set.of("sqlite", "postgresql", "mysql");

    public OdbSettings {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
    }

    static OdbSettings of(Settings settings) {
        String type = settings.required("zato.odb.type");
        if (!TYPES.contains(type)) {
            throw new SettingsException(
                    "Setting zato.odb.type must be sqlite, postgresql or mysql, not '" + type + "'");
        }
        return new OdbSettings(
                type,
                settings.required("zato.odb.url"),
                settings.text("zato.odb.username", ""),
                settings.secret("zato.odb.password"));
    }

    /** Where it is, without what may hold a password: what follows a question mark or precedes an at sign. */
    public String location() {
        int question = url.indexOf('?');
        String location = question < 0 ? url : url.substring(0, question);
        return location.replaceFirst("//[^/]*@", "//");
    }

    /** Without the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return type + " " + location();
    }
}
