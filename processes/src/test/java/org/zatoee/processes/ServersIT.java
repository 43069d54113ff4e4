// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.processes.server.MariaDbServer;
import org.zatoee.processes.server.PostgresqlServer;
import org.zatoee.processes.server.RedisServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServersIT {

    @TempDir
    Path directory;

    private Runnable cleanUp = () -> {};

    @AfterEach
    void leaveNothingBehind() {
        cleanUp.run();
    }

    @Test
    void redisKeepsWhatItAcknowledgedWhenItIsKilled() throws IOException {
        RedisServer redis = new RedisServer(directory.resolve("with a space"), Ports.free());
        cleanUp = () -> redis.running().ifPresent(LocalProcess::kill);
        LocalProcess process = redis.start();
        assertThat(redis.running().orElseThrow().pid()).isEqualTo(process.pid());
        assertThat(redis.start().pid()).as("a second start changes nothing").isEqualTo(process.pid());
        assertThat(redis(redis.port(), "SET colour red")).isEqualTo("+OK");

        process.kill();
        assertThat(redis.running()).isEmpty();

        try (LocalProcess again = redis.start()) {
            assertThat(redis(redis.port(), "APPEND colour dish")).isEqualTo(":7");
            assertThat(again.isAlive()).isTrue();
        }
        assertThat(redis.running()).isEmpty();
    }

    @Test
    void redisSaysWhoHasItsPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RedisServer redis = new RedisServer(directory, taken.getLocalPort());

            assertThatThrownBy(redis::start)
                    .isInstanceOf(ProcessFailedException.class)
                    .hasMessageContaining("Redis needs port " + taken.getLocalPort())
                    .hasMessageContaining("java (pid");
        }
    }

    @Test
    void redisWithAPasswordAsksForIt() throws IOException {
        RedisServer redis = new RedisServer(directory, Ports.free(), "se-cr_et1");
        cleanUp = () -> redis.running().ifPresent(LocalProcess::kill);
        redis.start();

        assertThat(redis(redis.port(), "GET colour")).startsWith("-NOAUTH");
        assertThat(redis(redis.port(), "AUTH wrong")).startsWith("-WRONGPASS");
        assertThat(redis(redis.port(), "AUTH se-cr_et1")).isEqualTo("+OK");
        assertPrivate(directory.resolve("redis.conf"));
        assertThat(redis.toString()).doesNotContain("se-cr_et1");
    }

    @Test
    void redisTakesNoPasswordThatWouldBreakItsConfiguration() {
        assertThatThrownBy(() -> new RedisServer(directory, 1, "a\nport 2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("port 2");
    }

    @Test
    void postgresqlIsReachedByItsPasswordOnlyAndKeepsItsData() throws SQLException, IOException {
        PostgresqlServer server = new PostgresqlServer(directory.resolve("pg"), Ports.free());
        cleanUp = server::delete;
        server.start();
        server.createDatabase("zato_odb");
        server.createDatabase("zato_odb");
        fill(server.jdbcUrl("zato_odb"), server.username(), server.password());

        // An open connection must not hold up the end.
        try (Connection open =
                DriverManager.getConnection(server.jdbcUrl("zato_odb"), server.username(), server.password())) {
            long start = System.nanoTime();
            assertThat(server.running().orElseThrow().stop(Duration.ofSeconds(20)))
                    .isTrue();
            assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
            assertThatThrownBy(() -> open.createStatement().execute("SELECT 1")).isInstanceOf(SQLException.class);
        }
        server.start();

        assertThat(read(server.jdbcUrl("zato_odb"), server.username(), server.password()))
                .isEqualTo("żółw 🐢");
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("zato_odb"), server.username(), "wrong"))
                .isInstanceOf(SQLException.class);
        assertPrivate(directory.resolve("pg/password"));
    }

    @Test
    void postgresqlComesBackAfterItWasKilled() throws SQLException {
        PostgresqlServer server = new PostgresqlServer(directory.resolve("pg"), Ports.free());
        cleanUp = server::delete;
        LocalProcess process = server.start();
        server.createDatabase("zato_odb");
        fill(server.jdbcUrl("zato_odb"), server.username(), server.password());

        process.kill();
        server.start();

        assertThat(read(server.jdbcUrl("zato_odb"), server.username(), server.password()))
                .isEqualTo("żółw 🐢");
    }

    @Test
    void mariaDbIsReachedByItsPasswordOnlyAndKeepsItsData() throws SQLException, IOException {
        MariaDbServer server = new MariaDbServer(directory.resolve("mariadb"), Ports.free());
        cleanUp = server::delete;
        server.start();
        server.createDatabase("zato_odb");
        server.createDatabase("zato_odb");
        fill(server.jdbcUrl("zato_odb"), server.username(), server.password());

        server.running().orElseThrow().kill();
        server.start();

        assertThat(read(server.jdbcUrl("zato_odb"), server.username(), server.password()))
                .isEqualTo("żółw 🐢");
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("zato_odb"), server.username(), "wrong"))
                .isInstanceOf(SQLException.class);
        assertPrivate(directory.resolve("mariadb/password"));
    }

    @Test
    void refusesNamesOfDatabasesThatWouldNeedQuoting() {
        assertThatThrownBy(() -> new MariaDbServer(directory, 1).createDatabase("a; DROP DATABASE mysql"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void fill(String url, String username, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, username, password);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE animal (name VARCHAR(20))");
            statement.execute("INSERT INTO animal VALUES ('żółw 🐢')");
        }
    }

    private static String read(String url, String username, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, username, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM animal")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String redis(int port, String command) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((command + "\r\nQUIT\r\n").getBytes(StandardCharsets.US_ASCII));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answers.lines().findFirst().orElse("");
        }
    }

    private static void assertPrivate(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
