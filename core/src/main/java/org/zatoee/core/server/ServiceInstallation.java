// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.environment.ServerHost;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchive;
import org.zatoee.core.service.ServiceDirectory;
import org.zatoee.core.service.record.DeployedServiceRecord;
import org.zatoee.core.service.record.DeploymentDetails;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.settings.ServerSettings;

/** Loads the services of a server, and records in the ODB which it has. */
final class ServiceInstallation {

    private final ServerSettings settings;
    private final ServerHost host;
    private final InstantSource clock;

    ServiceInstallation(ServerEnvironment environment) {
        this.settings = environment.settings();
        this.host = environment.host();
        this.clock = environment.clock();
    }

    /**
     * The platform's services and those of each archive; an archive that is not sound is left out as a whole.
     *
     * @param beforeEach run before each archive: may end the loading by an exception
     */
    List<DeployedService> load(List<DeployedService> platform, Runnable beforeEach) {
        Map<String, DeployedService> byName = new HashMap<>();
        platform.forEach(service -> byName.put(service.name(), service));
        ServiceDirectory.Content content = new ServiceDirectory(settings.servicesDirectory()).load(beforeEach);
        content.failures().forEach(failure -> ServerLog.LOG.leftOut(String.valueOf(failure.getMessage())));
        for (ServiceArchive archive : content.archives()) {
            add(archive, byName);
        }
        return List.copyOf(byName.values());
    }

    private static void add(ServiceArchive archive, Map<String, DeployedService> byName) {
        List<String> taken = archive.services().stream()
                .map(DeployedService::name)
                .filter(byName::containsKey)
                .toList();
        if (taken.isEmpty()) {
            archive.services().forEach(service -> byName.put(service.name(), service));
        } else {
            ServerLog.LOG.leftOut("Archive " + archive.name() + " is left out: another has services named " + taken);
        }
    }

    /** Records what a server has, in place of what it had. */
    void record(Odb odb, Server server, List<DeployedService> deployed) {
        odb.inTransaction(() -> {
            Instant now = clock.instant();
            // Read at once: most of them are known since an earlier start.
            Map<String, ServiceRecord> known = new HashMap<>();
            odb.services().findAll(server.clusterId()).forEach(service -> known.put(service.name(), service));
            List<DeployedServiceRecord> records = new ArrayList<>();
            for (DeployedService service : deployed) {
                ServiceRecord registered = registered(odb, server, service, known.get(service.name()));
                records.add(record(server, service, registered, now));
            }
            odb.deployedServices().replaceAll(server.id(), records);
            return server;
        });
    }

    private static ServiceRecord registered(
            Odb odb, Server server, DeployedService service, @Nullable ServiceRecord known) {
        boolean internal = service.origin().internal();
        return known != null && known.implName().equals(service.implName()) && known.internal() == internal
                ? known
                : odb.services().register(server.clusterId(), service.name(), service.implName(), internal);
    }

    private DeployedServiceRecord record(Server server, DeployedService service, ServiceRecord known, Instant now) {
        DeploymentDetails details =
                new DeploymentDetails(settings.servicesDirectory().toString(), host.user(), settings.host());
        return new DeployedServiceRecord(
                server.id(),
                known.id(),
                now,
                details.toJson(service.implName(), now),
                service.origin().source(),
                service.origin().hash());
    }
}
