// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.odb.Odb;
import org.zatoee.odb.OdbSettings;
import org.zatoee.processes.MariaDbServer;
import org.zatoee.processes.Ports;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The ODB in a real MariaDB. */
class MariaDbOdbIT extends JpaOdbContract {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path directory;

    private static MariaDbServer server;
    private static Odb odb;
    private static Odb another;

    @BeforeAll
    static void open() {
        server = new MariaDbServer(directory, Ports.free());
        server.start();
        OdbSettings settings = newDatabase();
        odb = connect(settings);
        odb.migrate();
        another = connect(settings);
    }

    @AfterAll
    static void close() {
        if (odb != null) {
            odb.close();
        }
        if (another != null) {
            another.close();
        }
        server.delete();
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
        return newDatabase();
    }

    @Test
    void saysThatNobodyListens() {
        int port = Ports.free();

        assertThatThrownBy(() -> connect(new OdbSettings("jdbc:mariadb://127.0.0.1:" + port + "/odb", "x", "y")))
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContaining("The ODB at jdbc:mariadb://127.0.0.1:" + port + "/odb is unavailable")
                .hasMessageContaining("refused");
    }

    private static OdbSettings newDatabase() {
        String name = "odb" + DATABASES.incrementAndGet();
        server.createDatabase(name);
        return new OdbSettings(server.jdbcUrl(name), server.username(), server.password());
    }
}
