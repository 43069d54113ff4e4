// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.ObjectKey;
import org.zatoee.core.object.Secrets;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.testkit.odb.OdbContract;
import org.zatoee.odb.OdbSettings;
import org.zatoee.odb.schema.FirstSchema;
import org.zatoee.odb.schema.SchemaMigrationException;
import org.zatoee.odb.schema.SchemaTooNewException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an ODB does in every kind of database, beyond what its ports say. */
abstract class JpaOdbContract extends OdbContract {

    /** The ODBs the suites are about; the same ones every time. */
    abstract OdbPair odbs();

    /** A database in which nothing is yet. */
    abstract OdbSettings emptyDatabase();

    @Override
    protected final Odb odb() {
        return odbs().one();
    }

    @Override
    protected final Odb another() {
        return odbs().other();
    }

    @Test
    void migratesAnEmptyDatabaseAndThenDoesNothing() throws SQLException {
        OdbSettings settings = emptyDatabase();
        try (Odb odb = connect(settings)) {
            odb.migrate();
            Cluster cluster = odb.clusters().getOrCreate("quickstart");

            odb.migrate();

            assertThat(odb.clusters().findByName("quickstart")).contains(cluster);
            assertThat(count(settings, "SELECT COUNT(*) FROM flyway_schema_history"))
                    .isEqualTo(6);
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
                            + " VALUES (7, '42', 'later', 'SQL', 'V42__later.sql', 'x', 1, true)");

            assertThatThrownBy(odb::migrate)
                    .isInstanceOf(SchemaTooNewException.class)
                    .hasMessageContaining("version 42")
                    .hasMessageContaining("none later than 6")
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
    void movesTheRowsOfTheFirstSchemaIntoObjects() throws SQLException {
        OdbSettings settings = emptyDatabase();
        FirstSchema.create(settings);
        try (Connection connection = open(settings)) {
            FirstSchema.fill(connection);
        }
        try (Odb odb = connect(settings)) {
            odb.migrate();
            odb.migrate();

            FirstSchema.verifyMoved(odb);
            assertThat(odb.services().findAll(1))
                    .extracting(ServiceRecord::name)
                    .containsExactly("off", "on");
            assertThat(odb.services().register(1, "new", "New", false).id()).isPositive();
        }
    }

    @Test
    void theDatabaseItselfKeepsWhatIsNeededAndDropsWhatHangsOnIt() throws SQLException {
        OdbSettings settings = emptyDatabase();
        try (Odb odb = connect(settings)) {
            odb.migrate();
            long cluster = odb.clusters().getOrCreate("quickstart").id();
            ConfigObject target = odb.configObjects().insert(cluster, document("target"), 1);
            ConfigObject user = odb.configObjects().insert(cluster, document("user", target.id()), 2);

            assertThatThrownBy(() -> execute(settings, "DELETE FROM config_object WHERE id = " + target.id()))
                    .isInstanceOf(SQLException.class);
            execute(settings, "DELETE FROM config_object WHERE id = " + user.id());
            execute(settings, "DELETE FROM config_object WHERE id = " + target.id());

            assertThat(count(settings, "SELECT COUNT(*) FROM config_key")).isZero();
            assertThat(count(settings, "SELECT COUNT(*) FROM config_reference")).isZero();
        }
    }

    @Test
    void keepsNoSecretAmongTheValues() throws SQLException {
        OdbSettings settings = emptyDatabase();
        try (Odb odb = connect(settings)) {
            odb.migrate();
            long cluster = odb.clusters().getOrCreate("quickstart").id();
            odb.configObjects().insert(cluster, document("x"), 1);

            assertThat(count(settings, "SELECT COUNT(*) FROM config_object WHERE secrets = '{\"password\":\"s\"}'"))
                    .isEqualTo(1);
            assertThat(count(
                            settings,
                            "SELECT COUNT(*) FROM config_object WHERE body = '{\"is_active\":true,\"port\":1}'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void namesTheRowThatSomebodyBroke() throws SQLException {
        OdbSettings settings = emptyDatabase();
        try (Odb odb = connect(settings)) {
            odb.migrate();
            long cluster = odb.clusters().getOrCreate("quickstart").id();
            ConfigObject broken = odb.configObjects().insert(cluster, document("x"), 1);
            execute(settings, "UPDATE config_object SET body = '{\"list\":[\"s3cret\"]}'");

            assertThatThrownBy(() -> odb.configObjects().changesSince(cluster, 0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("row " + broken.id() + " of config_object")
                    .hasMessageNotContaining("s3cret");
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

    private static ObjectDocument document(String name, Long... references) {
        return new ObjectDocument(
                "type",
                name,
                Map.of("port", 1L, "is_active", true),
                new Secrets(Map.of("password", "s")),
                List.of(new ObjectKey("type.name", List.of(name), "name")),
                List.of(references));
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
