// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.cli.component.Environment;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.processes.Ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PortCheckTest {

    @Test
    void acceptsFreePorts() {
        PortCheck.of(environment(NewEnvironment.onFreePorts("c", OdbType.POSTGRESQL, 2)));
    }

    @Test
    void namesWhatIsTakenAndByWhom() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            refuses(
                    withKvdb(port),
                    "Port " + port + ", needed by kvdb, is taken by java (pid "
                            + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void noticesAPortThatIsAskedForTwice() {
        int port = Ports.free();
        EnvironmentSettings settings = new EnvironmentSettings(
                "c",
                OdbType.SQLITE,
                EnvironmentSettings.NO_PORT,
                port,
                Ports.free(),
                Ports.free(),
                List.of(new ServerPorts("server1", port, Ports.free())));
        refuses(settings, "Port " + port + " is asked for twice: by kvdb and server1");
    }

    private static EnvironmentSettings withKvdb(int port) {
        EnvironmentSettings free = NewEnvironment.onFreePorts("c", OdbType.SQLITE, 1);
        return new EnvironmentSettings(
                "c",
                OdbType.SQLITE,
                EnvironmentSettings.NO_PORT,
                port,
                free.loadBalancerPort(),
                free.agentPort(),
                free.servers());
    }

    private static void refuses(EnvironmentSettings settings, String message) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> PortCheck.of(environment(settings)))
                .withMessageContaining(message)
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.UNAVAILABLE));
    }

    private static Environment environment(EnvironmentSettings settings) {
        return new Environment(new EnvironmentDirectory(Path.of("nowhere")), settings);
    }
}
