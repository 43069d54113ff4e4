// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.Objects;
import java.util.Set;

/**
 * Where the ODB is. Its type and credentials are for the container, which makes the data source of them.
 *
 * @param url its JDBC URL
 */
public record OdbSettings(String url) {

    private static final Set<String> TYPES = Set.of("sqlite", "postgresql", "mysql");

    public OdbSettings {
        Objects.requireNonNull(url, "url");
    }

    static OdbSettings of(Settings settings) {
        String type = settings.required("zato.odb.type");
        if (!TYPES.contains(type)) {
            throw new SettingsException(
                    "Setting zato.odb.type must be sqlite, postgresql or mysql, not '" + type + "'");
        }
        return new OdbSettings(settings.required("zato.odb.url"));
    }

    /** Without the URL, which may hold a password: what is printed ends in logs. */
    @Override
    public String toString() {
        return "ODB";
    }
}
