// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import org.zatoee.processes.os.Signal;
import org.zatoee.processes.os.SystemUser;

/**
 * A PostgreSQL of one's own, on 127.0.0.1 and by password only. Where the caller is root it runs as user postgres.
 *
 * @param directory where it keeps its password, log and pid file, and its data if user postgres can reach it
 *     (otherwise {@code data} is a link into /var/lib/postgresql); created if missing
 * @param port its TCP port
 */
public record PostgresqlServer(Path directory, int port) implements DatabaseServer {

    private static final String NAME = "PostgreSQL";
    private static final String PACKAGE = "postgresql";
    private static final SystemUser RUNS_AS = new SystemUser("postgres");

    /** Generous, because after a crash PostgreSQL first recovers. */
    private static final Duration READY = Duration.ofSeconds(60);

    @Override
    public LocalProcess start() {
        return running().orElseGet(this::launch);
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void createDatabase(String name) {
        String checked = DatabaseNames.checked(name);
        query("SELECT 'CREATE DATABASE " + checked + "' WHERE NOT EXISTS"
                + " (SELECT FROM pg_database WHERE datname = '" + checked + "')\\gexec\n");
    }

    @Override
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
                        "--username=" + username(),
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
                "--username=" + username(),
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

    @Override
    public Path pidFile() {
        return directory.resolve("postgresql.pid");
    }
}
