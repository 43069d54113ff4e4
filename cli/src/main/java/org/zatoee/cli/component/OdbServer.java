// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.util.Optional;

import org.zatoee.cli.environment.OdbType;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.MariaDbServer;
import org.zatoee.processes.PostgresqlServer;

/** A database server that keeps an ODB: what PostgreSQL and MariaDB have in common. */
public interface OdbServer {

    Path directory();

    int port();

    /** Its process, if it runs. */
    Optional<LocalProcess> running();

    /** Starts it, unless it runs already, and waits until it takes connections. */
    void start();

    /** Creates a database, unless there is one of this name. */
    void createDatabase(String name);

    String jdbcUrl(String database);

    String username();

    String password();

    /**
     * The one of a type.
     *
     * @return empty if ODBs of the type need no server
     */
    static Optional<OdbServer> of(OdbType type, Path directory, int port) {
        return switch (type) {
            case SQLITE -> Optional.empty();
            case POSTGRESQL -> Optional.of(new PostgresqlOdbServer(new PostgresqlServer(directory, port)));
            case MYSQL -> Optional.of(new MariaDbOdbServer(new MariaDbServer(directory, port)));
        };
    }
}
