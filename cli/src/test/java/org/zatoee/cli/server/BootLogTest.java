// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BootLogTest {

    @TempDir
    private Path directory;

    @Test
    void knowsNoFailureBeforeThereIsALog() {
        assertThat(new BootLog(directory.resolve("console.log")).failure()).isEmpty();
    }

    @Test
    void knowsNoFailureWhileWildFlyBoots() throws IOException {
        assertThat(log("ERROR something", "Caused by: java.net.ConnectException: refused")
                        .failure())
                .isEmpty();
    }

    @Test
    void knowsNoFailureOfAServerThatBootedWell() throws IOException {
        assertThat(log("INFO WFLYSRV0025: WildFly started in 4000ms").failure()).isEmpty();
    }

    @Test
    void tellsTheDeepestCause() throws IOException {
        assertThat(log(
                                "ERROR MSC000001: Failed to start service",
                                "Caused by: jakarta.ejb.EJBException",
                                "    Caused by: java.lang.IllegalStateException: no datasource\"},",
                                "ERROR WFLYSRV0026: WildFly started (with errors) in 4000ms")
                        .failure())
                .contains("java.lang.IllegalStateException: no datasource");
    }

    @Test
    void saysSoWhenThereIsNoCause() throws IOException {
        assertThat(log("ERROR WFLYSRV0026: WildFly started (with errors) in 4000ms")
                        .failure())
                .contains("WildFly started with errors");
    }

    private BootLog log(String... lines) throws IOException {
        return new BootLog(Files.writeString(directory.resolve("console.log"), String.join("\n", lines)));
    }
}
