// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The ports a user asks for; those they do not name have defaults. */
final class PortOptions {

    @Option(
            names = "--lb-port",
            paramLabel = "PORT",
            description = "Where clients call: the load balancer. Default: 11223")
    private @Nullable Integer loadBalancer;

    @Option(names = "--lb-agent-port", paramLabel = "PORT", description = "The load balancer's agent. Default: 20151")
    private @Nullable Integer agent;

    @Option(
            names = "--server-port",
            paramLabel = "PORT",
            description = "The first server; the others follow. Default: 17010")
    private @Nullable Integer firstServer;

    @Option(names = "--kvdb-port", paramLabel = "PORT", description = "The Redis of the cluster. Default: 16379")
    private @Nullable Integer kvdb;

    @Option(
            names = "--odb-port",
            paramLabel = "PORT",
            description = "The database server of the ODB. Default: 15432 for postgresql, 13306 for mysql")
    private @Nullable Integer odb;

    Optional<Integer> loadBalancer() {
        return Optional.ofNullable(loadBalancer);
    }

    Optional<Integer> agent() {
        return Optional.ofNullable(agent);
    }

    Optional<Integer> firstServer() {
        return Optional.ofNullable(firstServer);
    }

    Optional<Integer> kvdb() {
        return Optional.ofNullable(kvdb);
    }

    Optional<Integer> odb() {
        return Optional.ofNullable(odb);
    }

    void askKvdb(int port) {
        kvdb = port;
    }
}
