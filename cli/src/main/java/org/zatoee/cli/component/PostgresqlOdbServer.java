// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.util.Optional;

import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.PostgresqlServer;

/**
 * An ODB kept by PostgreSQL.
 *
 * @param server the program
 */
record PostgresqlOdbServer(PostgresqlServer server) implements OdbServer {

    @Override
    public Path directory() {
        return server.directory();
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public Optional<LocalProcess> running() {
        return server.running();
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void createDatabase(String name) {
        server.createDatabase(name);
    }

    @Override
    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    @Override
    public String username() {
        return server.username();
    }

    @Override
    public String password() {
        return server.password();
    }
}
