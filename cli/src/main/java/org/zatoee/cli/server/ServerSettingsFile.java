// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.Credentials.Account;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.environment.PropertiesFile;

/**
 * The settings a new server of an environment begins with: its {@code zato.properties}.
 *
 * @param environment where it belongs
 * @param settings what else is there
 * @param credentials who it is to the KVDB and the ODB
 * @param odbUrl where the ODB is
 */
public record ServerSettingsFile(
        EnvironmentDirectory environment, EnvironmentSettings settings, Credentials credentials, String odbUrl) {

    /** Writes that of one server, unless there is one already: from then on it is the operator's. */
    public void create(String serverName) {
        Path file = environment.server(serverName).resolve(WildFlyServer.SETTINGS);
        if (!Files.exists(file)) {
            PropertiesFile.writeSecret(
                    file, "The settings of this server. They count from its next start.", values(serverName));
        }
    }

    /** The settings of one server. */
    Map<String, String> values(String serverName) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("zato.cluster.name", settings.clusterName());
        values.put("zato.server.name", serverName);
        values.put("zato.server.host", LocalHost.name());
        values.put("zato.kvdb.host", LocalHost.ADDRESS);
        values.put("zato.kvdb.port", Integer.toString(settings.kvdbPort()));
        putAccount(values, "zato.kvdb", credentials.kvdb());
        values.put("zato.kvdb.database", "0");
        values.put("zato.odb.type", settings.odbType().wireName());
        values.put("zato.odb.url", odbUrl);
        putAccount(values, "zato.odb", credentials.odb());
        values.put("zato.services.directory", environment.services().toString());
        values.put("zato.pickup.directory", environment.pickup(serverName).toString());
        values.put("zato.drain.seconds", "5");
        // Those of an older release are completed later.
        if (credentials.isComplete()) {
            values.putAll(new ServerSecrets(credentials).settings());
        }
        return values;
    }

    /** What is not asked for is left out: an empty value is a value. */
    private static void putAccount(Map<String, String> values, String prefix, Account account) {
        if (!account.username().isEmpty()) {
            values.put(prefix + ".username", account.username());
        }
        if (!account.password().isEmpty()) {
            values.put(prefix + ".password", account.password());
        }
    }
}
