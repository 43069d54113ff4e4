// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.odb.Odb;
import org.zatoee.odb.OdbSettings;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.Ports;
import org.zatoee.processes.server.PostgresqlServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The ODB in a real PostgreSQL. */
class PostgresqlOdbIT extends JpaOdbContract {

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path directory;

    private static PostgresqlServer server;
    private static RunningDatabases databases;

    @BeforeAll
    static void open() {
        server = new PostgresqlServer(directory, Ports.free());
        databases = new RunningDatabases(server);
    }

    @AfterAll
    static void close() {
        databases.close();
    }

    @Override
    OdbPair odbs() {
        return databases.odbs();
    }

    @Override
    OdbSettings emptyDatabase() {
        return databases.create();
    }

    @Test
    void saysThatNobodyListens() {
        int port = Ports.free();

        assertThatThrownBy(() -> connect(new OdbSettings("jdbc:postgresql://127.0.0.1:" + port + "/odb", "x", "y")))
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContaining("The ODB at jdbc:postgresql://127.0.0.1:" + port + "/odb is unavailable")
                .hasMessageContaining("refused")
                .hasMessageNotContaining("password");
    }

    @Test
    void saysThatThePasswordIsWrong() {
        assertThatThrownBy(() -> connect(new OdbSettings(server.jdbcUrl("postgres"), server.username(), "wrong")))
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void comesBackWithItsDatabase() throws Exception {
        PostgresqlServer mortal = new PostgresqlServer(directory.resolve("mortal"), Ports.free());
        try (LocalProcess process = mortal.start();
                Odb itsOdb = connect(databaseIn(mortal))) {
            itsOdb.migrate();
            long cluster = itsOdb.clusters().getOrCreate("quickstart").id();

            process.kill();
            process.onExit().join();
            // Its children notice a moment later.
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThatThrownBy(itsOdb::ping)
                    .isInstanceOf(ComponentUnavailableException.class)
                    .hasMessageContaining(itsOdb.location()));
            assertThatThrownBy(
                            () -> itsOdb.inTransaction(() -> itsOdb.clusters().bumpConfigVersion(cluster)))
                    .isInstanceOf(ComponentUnavailableException.class);

            mortal.start();
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptionsInstanceOf(ComponentUnavailableException.class)
                    .untilAsserted(() -> assertThat(itsOdb.clusters().findByName("quickstart"))
                            .isPresent());
            assertThat(itsOdb.clusters().bumpConfigVersion(cluster)).isEqualTo(1);
        } finally {
            mortal.delete();
        }
    }

    private static OdbSettings databaseIn(PostgresqlServer mortal) {
        mortal.createDatabase("odb");
        return new OdbSettings(mortal.jdbcUrl("odb"), mortal.username(), mortal.password());
    }
}
