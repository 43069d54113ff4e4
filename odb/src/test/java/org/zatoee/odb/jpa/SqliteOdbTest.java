// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.odb.Odb;
import org.zatoee.odb.OdbSettings;
import org.zatoee.odb.OdbUrls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The embedded default, in a file that two connectors share as two servers do. */
class SqliteOdbTest extends JpaOdbContract {

    @TempDir
    static Path directory;

    private static Odb odb;
    private static Odb another;

    @BeforeAll
    static void open() {
        OdbSettings settings = new OdbSettings(OdbUrls.sqlite(directory.resolve("odb's file.db")));
        odb = connect(settings);
        odb.migrate();
        another = connect(settings);
    }

    @AfterAll
    static void close() {
        odb.close();
        another.close();
    }

    @Override
    protected Odb odb() {
        return odb;
    }

    @Override
    protected Odb another() {
        return another;
    }

    @Override
    protected OdbSettings emptyDatabase() {
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
        String url = OdbUrls.sqlite(directory.resolve("odb's file.db")).replace("busy_timeout=10000", "busy_timeout=1");
        try (Odb impatient = connect(new OdbSettings(url))) {
            odb.inTransaction(() -> {
                assertThatThrownBy(() -> impatient.inTransaction(
                                () -> impatient.clusters().getOrCreate("x")))
                        .isInstanceOf(ComponentUnavailableException.class)
                        .hasMessageContaining("locked");
                return odb;
            });
        }
    }

    @Test
    void readersDoNotWaitForAWriter() {
        String name = UUID.randomUUID().toString();
        odb.clusters().getOrCreate(name);

        odb.inTransaction(() -> {
            long cluster = odb.clusters().findByName(name).orElseThrow().id();
            odb.clusters().bumpConfigVersion(cluster);
            assertThat(another.clusters().findByName(name).orElseThrow().configVersion())
                    .isZero();
            return cluster;
        });

        assertThat(another.clusters().findByName(name).orElseThrow().configVersion())
                .isEqualTo(1);
    }
}
