// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.processes.os.Signal;
import org.zatoee.processes.os.SystemUser;

/**
 * A PostgreSQL of one's own, on 127.0.0.1 and by password only. Where the caller is root it runs as user postgres.
 *
 * @param directory where it keeps its password, log and pid file, and its data if user postgres can reach it
 *     (otherwise {@code data} is a link into /var/lib/postgresql); created if missing
 * @param port its TCP port
 */
public record PostgresqlServer(Path directory, int port) {

    private static final String NAME = "PostgreSQL";
    private static final String PACKAGE = "postgresql";
    private static final String USERNAME = "zato";
    private static final SystemUser RUNS_AS = new SystemUser("postgres");

    /** Generous, because after a crash PostgreSQL first recovers. */
    private static final Duration READY = Duration.ofSeconds(60);

    /**
     * Starts it, unless it runs already, and waits until it takes connections; makes its data directory first, if it
     * has none.
     *
     * @throws MissingProgramException if PostgreSQL is not installed
     * @throws ProcessFailedException if its port is taken or it does not start
     */
    public LocalProcess start() {
        return running().orElseGet(this::launch);
    }

    /** The process, if it runs, whoever started it. */
    public Optional<LocalProcess> running() {
        return LocalProcess.running(pidFile());
    }

    /** What a client connects to. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The user that owns everything in it. */
    public String username() {
        return USERNAME;
    }

    /** Random, made on first use; kept in the file {@code password}, mode 600. */
    public String password() {
        return new PasswordFile(directory.resolve("password")).password();
    }

    /**
     * Creates a database, unless there is one of this name.
     *
     * @param name lower-case letters, digits and underscores
     * @throws ProcessFailedException if it cannot be created, for instance because the server does not run
     */
    public void createDatabase(String name) {
        String checked = DatabaseNames.checked(name);
        query("SELECT 'CREATE DATABASE " + checked + "' WHERE NOT EXISTS"
                + " (SELECT FROM pg_database WHERE datname = '" + checked + "')\\gexec\n");
    }

    /** Stops it and deletes its directory and its data, wherever that lies. */
    public void delete() {
        running().ifPresent(LocalProcess::close);
        dataDirectory().delete();
    }

    private LocalProcess launch() {
        Path program = program("postgres");
        Ports.requireFree(NAME, port);
        Path data = dataDirectory().initialized(this::initialize);
        List<String> command = List.of(
                program.toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
        return Launch.untilReady(
                new ProcessSpec(
                        NAME,
                        RUNS_AS.command(command),
                        Map.of(),
                        // Not the data directory's parent, which user postgres may be unable to enter.
                        data,
                        directory.resolve("postgresql.log"),
                        pidFile(),
                        Signal.INT),
                this::answers,
                READY);
    }

    private void initialize(Path data) {
        try {
            // initdb takes the password from a file only, and reads it as user postgres.
            Path secret = Files.createTempFile("zato-", ".password");
            try {
                Files.writeString(secret, password() + "\n");
                RUNS_AS.own(secret);
                List<String> command = List.of(
                        program("initdb").toString(),
                        "--pgdata=" + data,
                        "--username=" + USERNAME,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8");
                new ShortCommand("initdb", RUNS_AS.command(command)).run("");
            } finally {
                Files.delete(secret);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot hand the password to initdb", e);
        }
    }

    private boolean answers() {
        List<String> command = List.of(
                program("pg_isready").toString(), "--quiet", "--host=127.0.0.1", "--port=" + port, "--dbname=postgres");
        return new ShortCommand("pg_isready", command).succeeds();
    }

    private void query(String sql) {
        List<String> command = List.of(
                program("psql").toString(),
                "--no-psqlrc",
                "--quiet",
                "--no-password",
                "--set=ON_ERROR_STOP=1",
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=" + USERNAME,
                "--dbname=postgres");
        new ShortCommand("psql", command, Map.of("PGPASSWORD", password())).run(sql);
    }

    private static Path program(String name) {
        // Those of one version, behind whatever links lead there; Debian's own psql is a wrapper for other clusters.
        Path postgres = Programs.require("postgres", PACKAGE);
        try {
            return postgres.toRealPath().resolveSibling(name);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot follow " + postgres, e);
        }
    }

    private DataDirectory dataDirectory() {
        return new DataDirectory(directory, RUNS_AS, "/var/lib/postgresql/zato-");
    }

    private Path pidFile() {
        return directory.resolve("postgresql.pid");
    }
}
