// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an environment consists of: the content of {@code environment.properties}.
 *
 * @param clusterName the name of its cluster
 * @param odbType what keeps its ODB
 * @param odbPort the port of that, or {@link #NO_PORT} if it is a file
 * @param kvdbPort the port of its Redis
 * @param loadBalancerPort where clients call
 * @param agentPort where the load balancer is told what to do
 * @param servers its servers
 */
public record EnvironmentSettings(
        String clusterName,
        OdbType odbType,
        int odbPort,
        int kvdbPort,
        int loadBalancerPort,
        int agentPort,
        List<ServerPorts> servers) {

    /** Of something that does not listen. */
    public static final int NO_PORT = 0;

    public EnvironmentSettings {
        servers = List.copyOf(servers);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws org.zatoee.cli.outcome.CommandException naming the key, if one is missing, unknown or means nothing
     */
    static EnvironmentSettings read(Path file) {
        SettingsReader in = SettingsReader.of(file);
        OdbType odbType = in.takeOdbType("odb.type");
        EnvironmentSettings settings = new EnvironmentSettings(
                in.takeText("cluster.name"),
                odbType,
                odbType.isServer() ? in.takePort("odb.port") : NO_PORT,
                in.takePort("kvdb.port"),
                in.takePort("load-balancer.port"),
                in.takePort("load-balancer.agent-port"),
                Arrays.stream(in.takeText("servers").split(",", -1))
                        .map(String::strip)
                        .map(name -> new ServerPorts(
                                name, in.takePort(name + ".http-port"), in.takePort(name + ".management-port")))
                        .toList());
        in.refuseRest();
        return settings;
    }

    void write(Path file) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("cluster.name", clusterName);
        values.put("odb.type", odbType.wireName());
        if (odbType.isServer()) {
            values.put("odb.port", Integer.toString(odbPort));
        }
        values.put("kvdb.port", Integer.toString(kvdbPort));
        values.put("load-balancer.port", Integer.toString(loadBalancerPort));
        values.put("load-balancer.agent-port", Integer.toString(agentPort));
        values.put("servers", servers.stream().map(ServerPorts::name).collect(Collectors.joining(",")));
        for (ServerPorts server : servers) {
            values.put(server.name() + ".http-port", Integer.toString(server.http()));
            values.put(server.name() + ".management-port", Integer.toString(server.management()));
        }
        PropertiesFile.write(file, "What this environment consists of.", values);
    }
}
