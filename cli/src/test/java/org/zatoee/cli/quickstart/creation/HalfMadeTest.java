// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.creation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HalfMadeTest {

    @TempDir
    private Path root;

    @Test
    void nothingAtAllMayBecomeAnEnvironment() {
        new HalfMade(new EnvironmentDirectory(root.resolve("new"))).requireNothingElse();
        halfMade().requireNothingElse();
        assertThat(halfMade().hasSettings()).isFalse();
    }

    @Test
    void whatAKilledCreationLeftMayBeCompleted() throws IOException {
        create(".lock", "environment.properties.new");
        halfMade().requireNothingElse();
        create("environment.properties", "odb/password");
        halfMade().requireNothingElse();
        create("credentials.properties", ".zato-info.new");
        halfMade().requireNothingElse();
        assertThat(halfMade().hasSettings()).isTrue();
    }

    @Test
    void somethingElseIsLeftAlone() throws IOException {
        create(".lock", "environment.properties", "thesis.tex");
        refuses();
    }

    @Test
    void credentialsThatCannotBeOursAreLeftAlone() throws IOException {
        create("credentials.properties");
        refuses();
    }

    @Test
    void aDatabaseIsLeftAlone() throws IOException {
        create("environment.properties", "odb/zato.db");
        refuses();
    }

    private void refuses() {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> halfMade().requireNothingElse())
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.DIR_NOT_EMPTY));
    }

    private HalfMade halfMade() {
        return new HalfMade(new EnvironmentDirectory(root));
    }

    private void create(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.createFile(root.resolve(file));
        }
    }
}
