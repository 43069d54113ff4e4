// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.util.Optional;

import org.zatoee.cli.environment.OdbType;
import org.zatoee.processes.server.DatabaseServer;
import org.zatoee.processes.server.MariaDbServer;
import org.zatoee.processes.server.PostgresqlServer;

/** The database servers that keep ODBs. */
public final class OdbServer {

    private OdbServer() {}

    /**
     * The one of a type.
     *
     * @return empty if ODBs of the type need no server
     */
    public static Optional<DatabaseServer> of(OdbType type, Path directory, int port) {
        return switch (type) {
            case SQLITE -> Optional.empty();
            case POSTGRESQL -> Optional.of(new PostgresqlServer(directory, port));
            case MYSQL -> Optional.of(new MariaDbServer(directory, port));
        };
    }
}
