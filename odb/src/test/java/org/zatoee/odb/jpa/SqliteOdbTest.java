// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.object.ConfigChanges;
import org.zatoee.core.odb.Odb;
import org.zatoee.odb.OdbSettings;
import org.zatoee.odb.OdbUrls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The embedded default, in a file that two connectors share as two servers do. */
class SqliteOdbTest extends JpaOdbContract {

    @TempDir
    static Path directory;

    private static OdbPair odbs;

    @BeforeAll
    static void open() {
        odbs = OdbPair.open(new OdbSettings(OdbUrls.sqlite(file())));
    }

    @AfterAll
    static void close() {
        odbs.close();
    }

    @Override
    OdbPair odbs() {
        return odbs;
    }

    @Override
    OdbSettings emptyDatabase() {
        return new OdbSettings(OdbUrls.sqlite(directory.resolve(UUID.randomUUID() + ".db")));
    }

    @Test
    void saysThatADirectoryIsMissing() {
        Path nowhere = directory.resolve("nowhere/odb.db");

        assertThatThrownBy(() -> connect(new OdbSettings(OdbUrls.sqlite(nowhere))))
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContaining("The ODB at jdbc:sqlite:" + nowhere + " is unavailable")
                .hasMessageContaining("Unable to open the database file");
    }

    @Test
    void saysThatAFileIsNoDatabase() throws Exception {
        Path file = Files.writeString(directory.resolve("letter.txt"), "Dear reader, ".repeat(100));

        assertThatThrownBy(() -> connect(new OdbSettings(OdbUrls.sqlite(file))))
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContaining("not a database");
    }

    @Test
    void refusesAPathTheDriverWouldCutOff() {
        assertThatThrownBy(() -> OdbUrls.sqlite(Path.of("what?.db"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysThatItIsBusyAsIfItWereAway() {
        String url = OdbUrls.sqlite(file()).replace("busy_timeout=10000", "busy_timeout=1");
        try (Odb impatient = connect(new OdbSettings(url))) {
            odb().inTransaction(() -> {
                assertThatThrownBy(() -> impatient.inTransaction(
                                () -> impatient.clusters().getOrCreate("x")))
                        .isInstanceOf(ComponentUnavailableException.class)
                        .hasMessageContaining("locked");
                return impatient;
            });
        }
    }

    /** The pool gives the same connection again, and knows nothing of what happened between the driver and the database. */
    @Test
    void transactionAfterABeginThatWasRefusedIsOneAllTheSame() throws Exception {
        String url = OdbUrls.sqlite(directory.resolve("busy.db")).replace("busy_timeout=10000", "busy_timeout=0");
        HikariConfig one = new HikariConfig();
        one.setJdbcUrl(url);
        one.setMaximumPoolSize(1);
        try (Connection writer = DriverManager.getConnection(url);
                HikariDataSource pool = new HikariDataSource(one)) {
            DataSourceConnections connections = new SqliteConnections(pool);
            execute(writer, "CREATE TABLE t (x INTEGER)");
            writer.setAutoCommit(false);
            Connection refused = connections.getConnection();
            assertThatThrownBy(() -> refused.setAutoCommit(false)).hasMessageContaining("locked");
            connections.closeConnection(refused);
            writer.rollback();
            writer.setAutoCommit(true);

            Connection again = connections.getConnection();
            again.setAutoCommit(false);
            execute(again, "INSERT INTO t VALUES (1)");
            again.rollback();
            connections.closeConnection(again);

            try (Statement statement = writer.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT count(*) FROM t")) {
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void readsTenThousandObjectsInLessThanASecond() throws Exception {
        OdbSettings settings = emptyDatabase();
        try (Odb large = connect(settings)) {
            large.migrate();
            long cluster = large.clusters().getOrCreate("large").id();
            execute(
                    settings,
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) INSERT INTO"
                            + " config_object (cluster_id, object_type, name, body, secrets, config_version, row_version)"
                            + " SELECT " + cluster + ", 'http-soap', 'channel' || i,"
                            + " json_object('url_path', '/a/' || i, 'service',"
                            + " 'orders.get', 'pool_size', i), '{}', i, 0 FROM n");

            long started = System.nanoTime();
            ConfigChanges changes = large.configObjects().changesSince(cluster, 0);

            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
            assertThat(changes.changed()).hasSize(10_000);
            assertThat(large.configObjects().changesSince(cluster, 9_999).changed())
                    .singleElement()
                    .returns(10_000L, object -> object.number("pool_size", 0));
        }
    }

    @Test
    void readersDoNotWaitForAWriter() {
        String name = UUID.randomUUID().toString();
        odb().clusters().getOrCreate(name);

        odb().inTransaction(() -> {
            long cluster = odb().clusters().findByName(name).orElseThrow().id();
            odb().clusters().bumpConfigVersion(cluster);
            assertThat(another().clusters().findByName(name).orElseThrow().configVersion())
                    .isZero();
            return cluster;
        });

        assertThat(another().clusters().findByName(name).orElseThrow().configVersion())
                .isEqualTo(1);
    }

    private static Path file() {
        return directory.resolve("odb's file.db");
    }
}
