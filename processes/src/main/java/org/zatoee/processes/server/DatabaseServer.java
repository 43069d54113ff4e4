// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.server;

import java.nio.file.Path;
import java.util.Optional;

import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.MissingProgramException;
import org.zatoee.processes.ProcessFailedException;

/** An SQL database server of one's own, on 127.0.0.1 and by password only: what PostgreSQL and MariaDB have in common. */
public sealed interface DatabaseServer permits PostgresqlServer, MariaDbServer {

    /** Where it keeps its password, log and pid file, and its data or a link to it. */
    Path directory();

    /** Its TCP port. */
    int port();

    /** The file with its pid. */
    Path pidFile();

    /**
     * Starts it, unless it runs already, and waits until it takes connections; makes its data directory first, if it
     * has none.
     *
     * @throws MissingProgramException if it is not installed
     * @throws ProcessFailedException if its port is taken or it does not start
     */
    LocalProcess start();

    /** The process, if it runs, whoever started it. */
    default Optional<LocalProcess> running() {
        return LocalProcess.running(pidFile());
    }

    /** What a client connects to. */
    String jdbcUrl(String database);

    /** The user that owns everything in it. */
    default String username() {
        return "zato";
    }

    /** Random, made on first use; kept in the file {@code password}, mode 600. */
    default String password() {
        return new PasswordFile(directory().resolve("password")).password();
    }

    /**
     * Creates a database, unless there is one of this name.
     *
     * @param name lower-case letters, digits and underscores
     * @throws ProcessFailedException if it cannot be created, for instance because the server does not run
     */
    void createDatabase(String name);

    /** Stops it and deletes its directory and its data, wherever that lies. */
    void delete();
}
