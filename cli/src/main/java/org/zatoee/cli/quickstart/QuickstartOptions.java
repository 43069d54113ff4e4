// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a user asks of a quickstart; what they do not name has a default, or is as it is where there is something. */
final class QuickstartOptions {

    private static final String CLUSTER = "quickstart";
    private static final int SERVERS = 2;
    private static final int MOST_SERVERS = 64;

    @Option(names = "--servers", paramLabel = "N", description = "How many servers. Default: " + SERVERS)
    private @Nullable Integer servers;

    @Option(
            names = {"--cluster-name", "--cluster_name"},
            paramLabel = "NAME",
            description = "The name of the cluster. Default: " + CLUSTER)
    private @Nullable String clusterName;

    @Mixin
    private PortOptions ports = new PortOptions();

    PortOptions ports() {
        return ports;
    }

    /**
     * The settings of a new environment.
     *
     * @throws CommandException if something asked for cannot be
     */
    EnvironmentSettings settings(Optional<OdbType> odb) {
        int count = Optional.ofNullable(servers).orElse(SERVERS);
        if (count < 1 || count > MOST_SERVERS) {
            throw new CommandException(ExitCode.USAGE, "--servers must be 1 to " + MOST_SERVERS + ", not " + count);
        }
        String name = Optional.ofNullable(clusterName).orElse(CLUSTER);
        if (name.isBlank()) {
            throw new CommandException(ExitCode.USAGE, "--cluster-name must not be empty");
        }
        return NewEnvironment.onPorts(name, odb.orElse(OdbType.SQLITE), count, ports);
    }

    /**
     * Makes sure that what is asked for is what is there.
     *
     * @throws CommandException naming what differs
     */
    void requireSame(Optional<OdbType> odb, EnvironmentSettings existing) {
        List<String> differences = new ArrayList<>();
        compare(
                differences,
                "--servers",
                Optional.ofNullable(servers),
                existing.servers().size());
        compare(differences, "--cluster-name", Optional.ofNullable(clusterName), existing.clusterName());
        compare(differences, "--odb", odb, existing.odbType());
        compare(differences, "--odb-port", ports.odb(), existing.odbPort());
        compare(differences, "--kvdb-port", ports.kvdb(), existing.kvdbPort());
        compare(differences, "--lb-port", ports.loadBalancer(), existing.loadBalancerPort());
        compare(differences, "--lb-agent-port", ports.agent(), existing.agentPort());
        compare(
                differences,
                "--server-port",
                ports.firstServer(),
                existing.servers().get(0).http());
        if (!differences.isEmpty()) {
            throw new CommandException(
                    ExitCode.DIR_NOT_EMPTY,
                    "There is an environment already, and it differs: " + String.join(", ", differences)
                            + ". Leave these options out, or choose another directory with --path");
        }
    }

    private static <T> void compare(List<String> differences, String option, Optional<T> wanted, T existing) {
        wanted.filter(value -> !value.equals(existing))
                .ifPresent(value -> differences.add(option + " is " + existing + ", not " + value));
    }
}
