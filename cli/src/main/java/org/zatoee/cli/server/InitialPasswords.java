// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.PropertiesFile;

/**
 * The passwords that the users of the public API have in a new ODB, as settings of servers: the first that starts makes
 * the users.
 *
 * @param credentials where they come from
 */
public record InitialPasswords(Credentials credentials) {

    /** By key. */
    Map<String, String> settings() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("zato.api.pubapi-password", credentials.publicApi().password());
        values.put("zato.api.admin-invoke-password", credentials.adminInvoke().password());
        return values;
    }

    /** Adds those that are not there to the settings of a server, which may be of an older release. */
    public void completeIn(Path server) {
        Path file = server.resolve(WildFlyServer.SETTINGS);
        Map<String, String> missing = settings();
        missing.keySet().removeAll(PropertiesFile.read(file).keySet());
        if (!missing.isEmpty()) {
            PropertiesFile.changeSecret(file, missing);
        }
    }

    /** Brings those that are in the settings of a server up to date. */
    public void replaceIn(Path server) {
        Path file = server.resolve(WildFlyServer.SETTINGS);
        Map<String, String> present = settings();
        if (Files.exists(file)) {
            present.keySet().retainAll(PropertiesFile.read(file).keySet());
            if (!present.isEmpty()) {
                PropertiesFile.changeSecret(file, present);
            }
        }
    }
}
