// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.odb.OdbSettings;
import org.zatoee.processes.Ports;
import org.zatoee.processes.server.MariaDbServer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The ODB in a real MariaDB. */
class MariaDbOdbIT extends JpaOdbContract {

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path directory;

    private static RunningDatabases databases;

    @BeforeAll
    static void open() {
        databases = new RunningDatabases(new MariaDbServer(directory, Ports.free()));
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

        assertThatThrownBy(() -> connect(new OdbSettings("jdbc:mariadb://127.0.0.1:" + port + "/odb", "x", "y")))
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContaining("The ODB at jdbc:mariadb://127.0.0.1:" + port + "/odb is unavailable")
                .hasMessageContaining("refused");
    }
}
