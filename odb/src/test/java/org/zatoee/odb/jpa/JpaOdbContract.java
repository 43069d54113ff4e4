// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.testkit.odb.OdbContract;
import org.zatoee.odb.OdbSettings;
import org.zatoee.odb.schema.SchemaMigrationException;
import org.zatoee.odb.schema.SchemaTooNewException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an ODB does in every kind of database, beyond what its ports say. */
abstract class JpaOdbContract extends OdbContract {

    /** A database in which nothing is yet. */
    protected abstract OdbSettings emptyDatabase();

    @Test
    void migratesAnEmptyDatabaseAndThenDoesNothing() throws SQLException {
        OdbSettings settings = emptyDatabase();
        try (Odb odb = connect(settings)) {
            odb.migrate();
            Cluster cluster = odb.clusters().getOrCreate("quickstart");

            odb.migrate();

            assertThat(odb.clusters().findByName("quickstart")).contains(cluster);
            assertThat(count(settings, "SELECT COUNT(*) FROM flyway_schema_history"))
                    .isEqualTo(4);
        }
    }

    @Test
    void refusesTheSchemaOfALaterReleaseNamingBothVersions() throws SQLException {
        OdbSettings settings = emptyDatabase();
        try (Odb odb = connect(settings)) {
            odb.migrate();
            execute(
                    settings,
                    "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
                            + " installed_by, execution_time, success)"
                            + " VALUES (7, '42', 'later', 'SQL', 'V42__later.sql', 'x', 1, "
                            + trueLiteral() + ")");

            assertThatThrownBy(odb::migrate)
                    .isInstanceOf(SchemaTooNewException.class)
                    .hasMessageContaining("version 42")
                    .hasMessageContaining("none later than 4")
                    .hasMessageContaining(odb.location());
        }
    }

    @Test
    void refusesADatabaseThatHoldsSomethingElse() throws SQLException {
        OdbSettings settings = emptyDatabase();
        execute(settings, "CREATE TABLE cluster (id INTEGER)");
        try (Odb odb = connect(settings)) {
            assertThatThrownBy(odb::migrate)
                    .isInstanceOf(SchemaMigrationException.class)
                    .hasMessageContaining(odb.location());
        }
    }

    @Test
    void answers() {
        odb().ping();
    }

    @Test
    void saysWhereItIsWithoutParameters() {
        assertThat(odb().location()).startsWith("jdbc:").doesNotContain("?");
    }

    @Test
    void givesBackItsConnectionsWhenItIsClosed() {
        Odb odb = connect(emptyDatabase());
        odb.close();

        assertThatThrownBy(odb::ping).isInstanceOf(RuntimeException.class);
    }

    protected String trueLiteral() {
        return "true";
    }

    static Odb connect(OdbSettings settings) {
        return new JdbcOdbConnector(settings).connect();
    }

    static long count(OdbSettings settings, String query) throws SQLException {
        try (Connection connection = open(settings);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    static void execute(OdbSettings settings, String sql) throws SQLException {
        try (Connection connection = open(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection open(OdbSettings settings) throws SQLException {
        return settings.username().isEmpty()
                ? DriverManager.getConnection(settings.url())
                : DriverManager.getConnection(settings.url(), settings.username(), settings.password());
    }
}
