// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.zatoee.core.cluster.JoinStatus;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.core.deployment.live.StartingServices;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.LockLostException;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.assembly.PlatformServices;
import org.zatoee.core.settings.ServerSettings;

/** Gives a server its place in the cluster, its services and its configuration. */
final class ServerActivation {

    private final ServerEnvironment environment;
    private final ServerSettings settings;
    private final ServerCore core;
    private final ServiceInstallation deployment;

    ServerActivation(ServerEnvironment environment, ServerCore core) {
        this.environment = environment;
        this.settings = environment.settings();
        this.core = core;
        this.deployment = new ServiceInstallation(environment);
    }

    /** Records that this server joins its cluster and runs. */
    Server join(Odb odb) {
        ServerAddress address = new ServerAddress(
                settings.host(),
                environment.host().bindHost(),
                environment.host().bindPort());
        String by = environment.host().user() + "@" + settings.host();
        return odb.inTransaction(() -> odb.servers()
                .join(
                        odb.clusters().getOrCreate(settings.clusterName()).id(),
                        settings.serverName(),
                        address,
                        new Server.Join(JoinStatus.ACCEPTED, environment.clock().instant(), by)));
    }

    /**
     * Loads the services of this server, records them, and puts the configuration in force.
     *
     * @param lock keeps other processes from doing so for this server; renewed between the steps
     * @throws LockLostException if the lock was lost
     * @throws CancellationException if the server was stopped meanwhile
     */
    Administration deploy(Kvdb kvdb, Odb odb, Server server, StartupLock lock) {
        Administration administration = new Administration(environment, core, kvdb, odb, server);
        core.roles().learn(administration.services());
        List<DeployedService> platform = administration.services().stream()
                .map(each -> PlatformServices.deployed(each.name(), each.service()))
                .toList();
        StartingServices starting = deployment.load(platform, () -> nextStep(lock));
        nextStep(lock);
        administration.start(starting, () -> nextStep(lock));
        nextStep(lock);
        ServerLog.LOG.ready(
                settings.serverName(),
                settings.clusterName(),
                core.services().all().size() - platform.size(),
                core.config().current().httpChannelCount(),
                core.config().current().version());
        return administration;
    }

    private void nextStep(StartupLock lock) {
        if (core.status().isStopped()) {
            throw new CancellationException("The server stops");
        }
        lock.renew();
    }

    /** Records that this server went down cleanly; if that fails, it is only logged. */
    void leave(Odb odb, Server server) {
        // Whoever interrupts a start wants it to end, not this: some drivers would refuse.
        boolean interrupted = Thread.interrupted();
        try {
            odb.servers()
                    .changeUpStatus(
                            server.id(),
                            UpStatus.CLEAN_DOWN,
                            environment.clock().instant());
        } catch (RuntimeException e) {
            ServerLog.LOG.stopNotRecorded(settings.serverName(), String.valueOf(e.getMessage()));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
