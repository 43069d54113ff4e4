// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.zatoee.processes.Launch;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.Ports;
import org.zatoee.processes.ProcessSpec;
import org.zatoee.processes.Programs;
import org.zatoee.processes.ShortCommand;
import org.zatoee.processes.os.SystemUser;

/**
 * A MariaDB of one's own, on 127.0.0.1 and by password only. Where the caller is root it runs as user mysql.
 *
 * @param directory where it keeps its password, log and pid file, and its data if user mysql can reach it (otherwise
 *     {@code data} is a link into /var/lib); created if missing
 * @param port its TCP port
 */
public record MariaDbServer(Path directory, int port) implements DatabaseServer {

    private static final String NAME = "MariaDB";
    private static final String PACKAGE = "mariadb-server";
    private static final SystemUser RUNS_AS = new SystemUser("mysql");

    /** Generous, because after a crash MariaDB first recovers. */
    private static final Duration READY = Duration.ofSeconds(60);

    @Override
    public LocalProcess start() {
        return running().orElseGet(this::launch);
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void createDatabase(String name) {
        client().run("CREATE DATABASE IF NOT EXISTS " + DatabaseNames.checked(name) + " CHARACTER SET utf8mb4;\n");
    }

    @Override
    public void delete() {
        running().ifPresent(LocalProcess::close);
        dataDirectory().delete();
    }

    private LocalProcess launch() {
        Path program = Programs.require("mariadbd", PACKAGE);
        Ports.requireFree(NAME, port);
        Path data = dataDirectory().initialized(this::initialize);
        List<String> command = List.of(
                program.toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Relative to the data directory: the path of a socket is limited to 107 bytes.
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4");
        return Launch.untilReady(
                new ProcessSpec(
                        NAME, RUNS_AS.command(command), Map.of(), data, directory.resolve("mariadb.log"), pidFile()),
                () -> client().succeeds(),
                READY);
    }

    private void initialize(Path data) {
        List<String> install = List.of(
                Programs.require("mariadb-install-db", PACKAGE).toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--auth-root-authentication-method=socket",
                "--skip-test-db");
        new ShortCommand("mariadb-install-db", RUNS_AS.command(install)).run("");
        List<String> bootstrap = List.of(
                Programs.require("mariadbd", PACKAGE).toString(), "--no-defaults", "--bootstrap", "--datadir=" + data);
        // Privileges are not loaded in this mode until they are flushed, and without them there are no users to create.
        new ShortCommand("mariadbd --bootstrap", RUNS_AS.command(bootstrap))
                .run("FLUSH PRIVILEGES;\n"
                        + "CREATE USER zato@'127.0.0.1' IDENTIFIED BY '" + password() + "';\n"
                        + "GRANT ALL ON *.* TO zato@'127.0.0.1' WITH GRANT OPTION;\n");
    }

    private ShortCommand client() {
        List<String> command = List.of(
                Programs.require("mariadb", "mariadb-client").toString(),
                "--no-defaults",
                "--protocol=tcp",
                "--connect-timeout=5",
                "--host=127.0.0.1",
                "--port=" + port,
                "--user=" + username());
        return new ShortCommand("mariadb", command, Map.of("MYSQL_PWD", password()));
    }

    private DataDirectory dataDirectory() {
        return new DataDirectory(directory, RUNS_AS, "/var/lib/zato-mariadb/");
    }

    @Override
    public Path pidFile() {
        return directory.resolve("mariadb.pid");
    }
}
