// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.PropertiesFile;

/**
 * The secrets that all servers of an environment share, as their settings: the passwords that the users of the public API
 * have in a new ODB, where the first server that starts makes these users, and the key secrets are encrypted with.
 *
 * @param credentials where they come from
 */
public record ServerSecrets(Credentials credentials) {

    /** All of them, by key. */
    Map<String, String> settings() {
        Map<String, String> values = passwords();
        values.put("zato.crypto.key", credentials.cryptoKey().base64());
        return values;
    }

    private Map<String, String> passwords() {
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

    /** Brings the passwords in the settings of a server up to date; the key is the operator's to change. */
    public void replacePasswordsIn(Path server) {
        Path file = server.resolve(WildFlyServer.SETTINGS);
        if (Files.exists(file)) {
            Map<String, String> present = passwords();
            present.keySet().retainAll(PropertiesFile.read(file).keySet());
            PropertiesFile.changeSecret(file, present);
        }
    }
}
