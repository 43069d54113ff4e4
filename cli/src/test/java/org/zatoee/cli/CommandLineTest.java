// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "quickstart --help",
                "quickstart create --help",
                "start --help",
                "stop --help",
                "info --help",
                "component-version --help",
                "api --help",
                "service --help",
                "service invoke --help",
                "create --help",
                "create basic-auth --help",
                "create api-key --help",
                "create service-project --help",
                "create-rest-channel --help",
                "update --help",
                "update password --help",
                "help start"
            })
    void everyCommandExplainsItself(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Usage: zato").contains("--verbose");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void namesItsRelease() {
        assertThat(run("--version")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("Zato EE ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quickstat",
                "start",
                "start a b",
                "info --format xml .",
                "quickstart --servers many",
                "service",
                "update"
            })
    void refusesWhatIsNoCommandLine(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("zato: ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void asksForACommandWhenThereIsNone() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("which command?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "stop", "info", "component-version"})
    void refusesADirectoryThatHoldsNothingOfOurs(String command) {
        assertThat(run(command, directory.toString())).isEqualTo(ExitCode.NOT_A_ZATO_COMPONENT);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(directory.toString()).contains(".zato-info");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "stop", "info", "component-version"})
    void refusesADirectoryThatIsNotThere(String command) {
        assertThat(run(command, directory.resolve("nowhere").toString())).isEqualTo(ExitCode.FILE_MISSING);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void showsTheStackTraceOnlyWhenAsked() {
        run("start", directory.toString());
        assertThat(err.toString()).doesNotContain("\tat ");
        run("start", directory.toString(), "--verbose");
        assertThat(err.toString()).contains("\tat org.zatoee.cli");
    }

    @Test
    void refusesAQuickstartElsewhereThanHere() {
        assertThat(run("quickstart", "create", directory.toString(), "sqlite", "10.0.0.1", "6379"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("KVDB_HOST must be 127.0.0.1");
    }

    @Test
    void quickstartNeedsTheWholeProject() {
        assertThat(run("quickstart", "--path", directory.toString())).isEqualTo(ExitCode.UNAVAILABLE);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void spaceInAPathIsNothingSpecial() throws Exception {
        Path spaced = Files.createDirectory(directory.resolve("with space"));
        assertThat(run("info", spaced.toString())).isEqualTo(ExitCode.NOT_A_ZATO_COMPONENT);
        assertThat(err.toString()).contains("with space");
    }

    private ExitCode run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int status = command.execute(arguments);
        return java.util.Arrays.stream(ExitCode.values())
                .filter(code -> code.status() == status)
                .findFirst()
                .orElseThrow();
    }
}
