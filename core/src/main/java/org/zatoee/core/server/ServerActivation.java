// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.zatoee.core.cluster.JoinStatus;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.core.config.ConfigLoader;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.kvdb.LockLostException;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.openapi.OpenApiServices;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.DeployedServiceRecord;
import org.zatoee.core.service.DeploymentDetails;
import org.zatoee.core.service.PlatformServices;
import org.zatoee.core.service.ServiceArchive;
import org.zatoee.core.service.ServiceDirectory;
import org.zatoee.core.service.ServiceRecord;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.settings.ServerSettings;

/** Gives a server its place in the cluster, its services and its configuration. */
final class ServerActivation {

    private final ServerSettings settings;
    private final ServerHost host;
    private final ServiceStore services;
    private final LiveConfig config;
    private final ServerStatus status;
    private final InstantSource clock;

    ServerActivation(
            ServerSettings settings,
            ServerHost host,
            ServiceStore services,
            LiveConfig config,
            ServerStatus status,
            InstantSource clock) {
        this.settings = settings;
        this.host = host;
        this.services = services;
        this.config = config;
        this.status = status;
        this.clock = clock;
    }

    /** Records that this server joins its cluster and runs. */
    Server join(Odb odb) {
        ServerAddress address = new ServerAddress(settings.host(), host.bindHost(), host.bindPort());
        String by = host.user() + "@" + settings.host();
        return odb.inTransaction(() -> odb.servers()
                .join(
                        odb.clusters().getOrCreate(settings.clusterName()).id(),
                        settings.serverName(),
                        address,
                        new Server.Join(JoinStatus.ACCEPTED, clock.instant(), by)));
    }

    /**
     * Loads the services of this server, records them, and puts the configuration in force.
     *
     * @param lock keeps other processes from doing so for this server; renewed between the steps
     * @throws LockLostException if the lock was lost
     * @throws CancellationException if the server was stopped meanwhile
     */
    void deploy(Odb odb, Server server, StartupLock lock) {
        List<DeployedService> deployed = loadServices(() -> nextStep(lock));
        nextStep(lock);
        services.replaceAll(deployed);
        odb.inTransaction(() -> {
            record(odb, server, deployed);
            return server;
        });
        ConfigLoader.Loaded loaded = ConfigLoader.load(odb, settings.clusterName());
        loaded.problems().forEach(ServerLog.LOG::leftOut);
        config.swap(loaded.snapshot());
        ServerLog.LOG.ready(
                settings.serverName(),
                settings.clusterName(),
                deployed.size(),
                loaded.snapshot().httpChannelCount(),
                loaded.snapshot().version());
    }

    private void nextStep(StartupLock lock) {
        if (status.isStopped()) {
            throw new CancellationException("The server stops");
        }
        lock.renew();
    }

    /** Records that this server went down cleanly; if that fails, it is only logged. */
    void leave(Odb odb, Server server) {
        // Whoever interrupts a start wants it to end, not this: some drivers would refuse.
        boolean interrupted = Thread.interrupted();
        try {
            odb.servers().changeUpStatus(server.id(), UpStatus.CLEAN_DOWN, clock.instant());
        } catch (RuntimeException e) {
            ServerLog.LOG.stopNotRecorded(settings.serverName(), String.valueOf(e.getMessage()));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The platform's services and those of each archive; an archive that is not sound is left out as a whole. */
    private List<DeployedService> loadServices(Runnable beforeEach) {
        Map<String, DeployedService> byName = new HashMap<>();
        PlatformServices.all(status::takesWork).forEach(service -> byName.put(service.name(), service));
        OpenApiServices.all(config, services).forEach(service -> byName.put(service.name(), service));
        ServiceDirectory.Content content = new ServiceDirectory(settings.servicesDirectory()).load(beforeEach);
        content.failures().forEach(failure -> ServerLog.LOG.leftOut(String.valueOf(failure.getMessage())));
        for (ServiceArchive archive : content.archives()) {
            List<String> taken = archive.services().stream()
                    .map(DeployedService::name)
                    .filter(byName::containsKey)
                    .toList();
            if (taken.isEmpty()) {
                archive.services().forEach(service -> byName.put(service.name(), service));
            } else {
                ServerLog.LOG.leftOut(
                        "Archive " + archive.name() + " is left out: another has services named " + taken);
            }
        }
        return List.copyOf(byName.values());
    }

    private void record(Odb odb, Server server, List<DeployedService> deployed) {
        Instant now = clock.instant();
        DeploymentDetails details =
                new DeploymentDetails(settings.servicesDirectory().toString(), host.user(), settings.host());
        List<DeployedServiceRecord> records = new ArrayList<>();
        for (DeployedService service : deployed) {
            ServiceRecord known = odb.services()
                    .register(
                            server.clusterId(),
                            service.name(),
                            service.implName(),
                            service.origin().internal());
            records.add(new DeployedServiceRecord(
                    server.id(),
                    known.id(),
                    now,
                    details.toJson(service.implName(), now),
                    service.origin().source(),
                    service.origin().hash()));
        }
        odb.deployedServices().replaceAll(server.id(), records);
    }
}
