// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.processes.Ports;

/** Plans environments: which servers there are, and who listens where. */
public final class NewEnvironment {

    private static final int LOAD_BALANCER = 11_223;
    private static final int AGENT = 20_151;
    private static final int FIRST_SERVER = 17_010;
    private static final int KVDB = 16_379;
    private static final int POSTGRESQL = 15_432;
    private static final int MYSQL = 13_306;

    /** From a server's port to that of its management: 17010 gives 19990. */
    private static final int MANAGEMENT_OFFSET = 2980;

    private static final int HIGHEST_PORT = 65_535;

    /** Load balancer, its agent, KVDB, ODB. */
    private static final int OTHER_PORTS = 4;

    private NewEnvironment() {}

    /** Servers named server1, server2 and so on, on the ports asked for. */
    static EnvironmentSettings onPorts(String clusterName, OdbType odbType, int servers, PortOptions ports) {
        List<ServerPorts> planned = new ArrayList<>();
        for (int i = 0; i < servers; i++) {
            int http = ports.firstServer().orElse(FIRST_SERVER) + i;
            planned.add(new ServerPorts("server" + (i + 1), http, management(http)));
        }
        return new EnvironmentSettings(
                clusterName,
                odbType,
                odbPort(odbType, ports),
                ports.kvdb().orElse(KVDB),
                ports.loadBalancer().orElse(LOAD_BALANCER),
                ports.agent().orElse(AGENT),
                planned);
    }

    private static int odbPort(OdbType type, PortOptions ports) {
        return switch (type) {
            case SQLITE -> EnvironmentSettings.NO_PORT;
            case POSTGRESQL -> ports.odb().orElse(POSTGRESQL);
            case MYSQL -> ports.odb().orElse(MYSQL);
        };
    }

    /** The same on ports that are free now: for tests, and for several environments side by side. */
    public static EnvironmentSettings onFreePorts(String clusterName, OdbType odbType, int servers) {
        Deque<Integer> ports = new ArrayDeque<>(Ports.free(2 * servers + OTHER_PORTS));
        List<ServerPorts> planned = new ArrayList<>();
        for (int i = 0; i < servers; i++) {
            planned.add(new ServerPorts("server" + (i + 1), ports.remove(), ports.remove()));
        }
        return new EnvironmentSettings(
                clusterName,
                odbType,
                odbType.isServer() ? ports.remove() : EnvironmentSettings.NO_PORT,
                ports.remove(),
                ports.remove(),
                ports.remove(),
                planned);
    }

    /** Nobody calls it from outside, so any port will do where the usual one is taken. */
    private static int management(int http) {
        int usual = http + MANAGEMENT_OFFSET;
        return usual <= HIGHEST_PORT && Ports.occupant(usual).isEmpty() ? usual : Ports.free();
    }
}
