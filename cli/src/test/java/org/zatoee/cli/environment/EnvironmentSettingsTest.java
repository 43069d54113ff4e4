// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnvironmentSettingsTest {

    private static final EnvironmentSettings SETTINGS = new EnvironmentSettings(
            "Zahlungen für \u6771\u4eac = 1",
            OdbType.POSTGRESQL,
            15432,
            16379,
            11223,
            20151,
            List.of(new ServerPorts("server1", 17010, 19990), new ServerPorts("server2", 17011, 19991)));

    @TempDir
    private Path directory;

    @Test
    void readsWhatItWrote() {
        SETTINGS.write(file());
        assertThat(EnvironmentSettings.read(file())).isEqualTo(SETTINGS);
    }

    @Test
    void hasNoOdbPortWhereTheOdbIsAFile() throws IOException {
        EnvironmentSettings settings = new EnvironmentSettings(
                "c", OdbType.SQLITE, EnvironmentSettings.NO_PORT, 1, 2, 3, List.of(new ServerPorts("s", 4, 5)));
        settings.write(file());
        assertThat(Files.readString(file())).doesNotContain("odb.port");
        assertThat(EnvironmentSettings.read(file())).isEqualTo(settings);
    }

    @Test
    void refusesAnUnknownKey() throws IOException {
        SETTINGS.write(file());
        append("kvdb.prot=1");
        refuses("kvdb.prot is unknown");
    }

    @Test
    void refusesAServerThatIsNotListed() throws IOException {
        SETTINGS.write(file());
        append("server3.http-port=17012");
        refuses("server3.http-port is unknown");
    }

    @Test
    void refusesWhatIsNoPort() throws IOException {
        SETTINGS.write(file());
        append("kvdb.port=65536");
        refuses("kvdb.port is not a port: '65536'");
    }

    @Test
    void refusesAnUnknownOdb() throws IOException {
        SETTINGS.write(file());
        append("odb.type=oracle");
        refuses("odb.type is none of [sqlite, postgresql, mysql]: 'oracle'");
    }

    @Test
    void refusesAMissingKey() throws IOException {
        Files.writeString(file(), "odb.type=sqlite\n");
        refuses("cluster.name is missing");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> EnvironmentSettings.read(file()))
                .withMessageContaining(file().toString())
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.FILE_MISSING));
    }

    private void append(String line) throws IOException {
        Files.writeString(file(), Files.readString(file()) + line + "\n");
    }

    private void refuses(String message) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> EnvironmentSettings.read(file()))
                .withMessage(file() + ": " + message)
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.BAD_SETTINGS));
    }

    private Path file() {
        return directory.resolve("environment.properties");
    }
}
