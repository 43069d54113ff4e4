// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import org.zatoee.core.admin.probe.ProbeFailedException;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.execution.run.CpuBoundPool;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.odb.OdbConnector;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.environment.ServerHost;
import org.zatoee.core.server.environment.ServerThreads;
import org.zatoee.core.service.application.ApplicationServices;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;
import org.zatoee.core.testkit.odb.InMemoryOdb;

/** What the servers of a cluster share: its databases, in memory and watched. */
final class ClusterOfServers {

    static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    final InMemoryOdb database = new InMemoryOdb();
    final Watched<Odb> odb = new Watched<>(Odb.class, () -> database);
    final Watched<Kvdb> kvdb;
    private final Path services;

    ClusterOfServers(Path services) {
        this(services, new InMemoryKvdbConnector());
    }

    /** A cluster with a KVDB that others may have too. */
    ClusterOfServers(Path services, InMemoryKvdbConnector keys) {
        this.services = services;
        this.kvdb = new Watched<>(Kvdb.class, keys::connect);
    }

    static ServerSettings settings(String cluster, String server, Path services) {
        return ServerSettings.of(Map.of(
                "zato.cluster.name",
                cluster,
                "zato.server.name",
                server,
                "zato.server.host",
                "esb1",
                "zato.odb.type",
                "sqlite",
                "zato.odb.url",
                "memory",
                "zato.services.directory",
                services.toString()));
    }

    ZatoServer server(String cluster, String name) {
        return server(environment(cluster, name, services), odb::connect);
    }

    /** A server that reaches its ODB in another way. */
    ZatoServer server(ServerEnvironment environment, OdbConnector connector) {
        return new ZatoServer(environment, kvdb::connect, connector);
    }

    /** What a server of a cluster is given, whose work is all done at once. */
    static ServerEnvironment environment(String cluster, String server, Path services) {
        return new ServerEnvironment(
                settings(cluster, server, services),
                new ServerHost("127.0.0.1", 17010, "zato"),
                InstantSource.fixed(NOON),
                new ServerThreads(
                        Runnable::run,
                        Runnable::run,
                        Runnable::run,
                        new CpuBoundPool(Executors.defaultThreadFactory(), 1, 1)),
                target -> {
                    throw new ProbeFailedException("No database is tried here");
                },
                ConstraintApi.NONE,
                ApplicationServices.NONE);
    }

    /** The servers of a cluster, as the ODB has them. */
    List<Server> servers(String cluster) {
        return database.servers()
                .findAll(database.clusters().findByName(cluster).orElseThrow().id());
    }

    /** Puts an archive where the servers look for services. */
    void deploy(String file, byte[] archive) {
        try {
            Files.write(services.resolve(file), archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
