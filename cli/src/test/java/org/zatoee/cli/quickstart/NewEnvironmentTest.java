// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NewEnvironmentTest {

    @Test
    void hasDefaultsForEverything() {
        EnvironmentSettings settings = options().settings(Optional.empty());
        assertThat(settings.clusterName()).isEqualTo("quickstart");
        assertThat(settings.odbType()).isEqualTo(OdbType.SQLITE);
        assertThat(settings.odbPort()).isEqualTo(EnvironmentSettings.NO_PORT);
        assertThat(settings.loadBalancerPort()).isEqualTo(11223);
        assertThat(settings.agentPort()).isEqualTo(20151);
        assertThat(settings.servers()).extracting(ServerPorts::name).containsExactly("server1", "server2");
        assertThat(settings.servers()).extracting(ServerPorts::http).containsExactly(17010, 17011);
    }

    @Test
    void takesWhatIsAskedFor() {
        EnvironmentSettings settings = options(
                        "--servers=3",
                        "--cluster-name=crm",
                        "--lb-port=1",
                        "--lb-agent-port=2",
                        "--server-port=3",
                        "--kvdb-port=4",
                        "--odb-port=5")
                .settings(Optional.of(OdbType.MYSQL));
        assertThat(settings.clusterName()).isEqualTo("crm");
        assertThat(settings.loadBalancerPort()).isEqualTo(1);
        assertThat(settings.agentPort()).isEqualTo(2);
        assertThat(settings.servers()).extracting(ServerPorts::http).containsExactly(3, 4, 5);
        assertThat(settings.kvdbPort()).isEqualTo(4);
        assertThat(settings.odbPort()).isEqualTo(5);
    }

    @Test
    void everyDatabaseServerHasItsPort() {
        assertThat(options().settings(Optional.of(OdbType.POSTGRESQL)).odbPort())
                .isNotEqualTo(options().settings(Optional.of(OdbType.MYSQL)).odbPort());
    }

    @Test
    void refusesNoServers() {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> options("--servers=0").settings(Optional.empty()))
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE));
    }

    @Test
    void findsFreePortsThatAreAllDifferent() {
        EnvironmentSettings settings = NewEnvironment.onFreePorts("c", OdbType.MYSQL, 3);
        IntStream ports = IntStream.concat(
                IntStream.of(
                        settings.odbPort(), settings.kvdbPort(), settings.loadBalancerPort(), settings.agentPort()),
                settings.servers().stream().flatMapToInt(server -> IntStream.of(server.http(), server.management())));
        assertThat(ports.boxed()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void anExistingEnvironmentIsTakenAsItIs() {
        EnvironmentSettings existing = options("--servers=1", "--lb-port=1").settings(Optional.empty());
        options().requireSame(Optional.empty(), existing);
        options("--servers=1", "--lb-port=1").requireSame(Optional.of(OdbType.SQLITE), existing);
    }

    @Test
    void anExistingEnvironmentThatDiffersIsNotTouched() {
        EnvironmentSettings existing = options().settings(Optional.empty());
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> options("--servers=3").requireSame(Optional.of(OdbType.MYSQL), existing))
                .withMessageContaining("--servers is 2, not 3, --odb is sqlite, not mysql")
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.DIR_NOT_EMPTY));
    }

    private static QuickstartOptions options(String... arguments) {
        return CommandLine.populateCommand(new QuickstartOptions(), arguments);
    }
}
