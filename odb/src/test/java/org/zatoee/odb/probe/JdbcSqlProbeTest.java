// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.admin.probe.ProbeFailedException;
import org.zatoee.core.admin.probe.SqlProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JdbcSqlProbeTest {

    private final SqlProbe probe = new JdbcSqlProbe();

    @TempDir
    Path directory;

    @Test
    void aDatabaseThatIsThereAnswers() throws SQLException {
        Path file = directory.resolve("there.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("CREATE TABLE t (id INTEGER)");
        }
        assertThat(probe.ping(sqlite(file)).isNegative()).isFalse();
    }

    @Test
    void tryingAFileDoesNotCreateIt() {
        Path file = directory.resolve("not-there.db");
        assertThatExceptionOfType(ProbeFailedException.class).isThrownBy(() -> probe.ping(sqlite(file)));
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql"})
    void whatIsNotThereIsSaidWithoutThePassword(String engine) throws IOException {
        int port = freePort();
        assertThatExceptionOfType(ProbeFailedException.class)
                .isThrownBy(() -> probe.ping(new SqlProbe.Target(engine, "127.0.0.1", port, "crm", "zato", "s3cret")))
                .withMessageContaining("127.0.0.1:" + port)
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("s3cret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oracle", "mssql"})
    void anEngineWithoutADriverIsSaid(String engine) {
        assertThatExceptionOfType(ProbeFailedException.class)
                .isThrownBy(() -> probe.ping(new SqlProbe.Target(engine, "127.0.0.1", 1, "crm", "zato", "x")))
                .withMessageContaining("no driver for " + engine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crm?socketFactory=x", "crm;INIT=x", "crm&allowLoadLocalInfile=true", "crm#", "a\"b"})
    void aNameCannotSetParametersOfTheDriver(String database) {
        assertThatExceptionOfType(ProbeFailedException.class)
                .isThrownBy(() -> probe.ping(new SqlProbe.Target("postgresql", "127.0.0.1", 1, database, "zato", "x")))
                .withMessageContaining("db_name");
    }

    private static SqlProbe.Target sqlite(Path file) {
        return new SqlProbe.Target("sqlite", "localhost", 1, file.toString(), "", "");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
