// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ZatoInfoTest {

    @TempDir
    private Path directory;

    @Test
    void readsWhatItWrote() {
        ZatoInfo info = ZatoInfo.now(ComponentType.LOAD_BALANCER, "1.2.3");
        info.write(directory);
        assertThat(ZatoInfo.read(directory)).isEqualTo(info);
        assertThat(info.createdUserHost()).contains("@");
    }

    @Test
    void usesTheKeysOfZato() throws IOException {
        new ZatoInfo("1.2.3", "me@here", ComponentType.SERVER, "2026-11-21T10:00:00Z").write(directory);
        assertThat(Files.readString(directory.resolve(".zato-info")))
                .isEqualToIgnoringNewLines("{\"version\":\"1.2.3\",\"created_user_host\":\"me@here\","
                        + "\"component\":\"SERVER\",\"created_ts\":\"2026-11-21T10:00:00Z\"}");
    }

    @Test
    void refusesADirectoryWithoutIt() {
        refuses(ExitCode.NOT_A_ZATO_COMPONENT);
    }

    @Test
    void refusesWhatIsNotJson() throws IOException {
        Files.writeString(directory.resolve(".zato-info"), "version: 1");
        refuses(ExitCode.BAD_SETTINGS);
    }

    @Test
    void refusesAnUnknownComponent() throws IOException {
        Files.writeString(
                directory.resolve(".zato-info"),
                "{\"version\":\"1\",\"created_user_host\":\"a\",\"component\":\"TOASTER\",\"created_ts\":\"b\"}");
        refuses(ExitCode.BAD_SETTINGS);
    }

    @Test
    void refusesMissingKeys() throws IOException {
        Files.writeString(directory.resolve(".zato-info"), "{\"component\":\"SERVER\"}");
        refuses(ExitCode.BAD_SETTINGS);
    }

    private void refuses(ExitCode code) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> ZatoInfo.read(directory))
                .withMessageContaining(directory.toString())
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(code));
    }
}
