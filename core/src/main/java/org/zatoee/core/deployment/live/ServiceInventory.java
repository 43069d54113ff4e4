// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.zatoee.core.cluster.Server;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.record.DeployedServiceRecord;
import org.zatoee.core.service.record.DeploymentDetails;
import org.zatoee.core.service.record.ServiceIdentity;
import org.zatoee.core.service.record.ServiceRecord;

/** Records in the ODB which services a server has. Thread-safe. */
public final class ServiceInventory {

    private final Odb odb;
    private final Server server;
    private final InstantSource clock;
    private final DeploymentDetails startUp;
    private final Instant began;

    /**
     * That of one server.
     *
     * @param startUp how the services came that are not in packages
     */
    public ServiceInventory(Odb odb, Server server, InstantSource clock, DeploymentDetails startUp) {
        this.odb = odb;
        this.server = server;
        this.clock = clock;
        this.startUp = startUp;
        this.began = clock.instant();
    }

    /**
     * Records what the server has, in place of what it had. A service that no server has any more is forgotten.
     *
     * @param details how the packages came, as JSON, by the names of their files
     */
    void record(Collection<DeployedService> deployed, Map<String, String> details) {
        odb.inTransaction(() -> {
            Map<String, ServiceRecord> registered = odb.services()
                    .registerAll(
                            server.clusterId(),
                            deployed.stream().map(ServiceInventory::identity).toList());
            Map<Long, DeployedServiceRecord> before = odb.deployedServices().findByServer(server.id()).stream()
                    .collect(Collectors.toMap(DeployedServiceRecord::serviceId, each -> each));
            Map<Long, DeployedServiceRecord> after = new HashMap<>();
            for (DeployedService service : deployed) {
                long id = Objects.requireNonNull(registered.get(service.name()), service.name())
                        .id();
                DeployedServiceRecord entry = entry(service, id, details);
                DeployedServiceRecord old = before.get(id);
                after.put(id, old != null && isSame(old, entry) ? old : entry);
            }
            List<DeployedServiceRecord> all = new ArrayList<>(after.values());
            odb.deployedServices().replaceAll(server.id(), all);
            before.keySet().removeAll(after.keySet());
            forget(before.keySet());
            return all;
        });
    }

    private static ServiceIdentity identity(DeployedService service) {
        return new ServiceIdentity(
                service.name(), service.implName(), service.origin().internal());
    }

    /** How what ships inside the application came to this server: always the same words. */
    String ofApplication(String part) {
        return startUp.inApplication(part).toJson(part, began);
    }

    private DeployedServiceRecord entry(DeployedService service, long serviceId, Map<String, String> details) {
        Instant now = clock.instant();
        String source = service.origin().source();
        String how = details.get(source);
        return new DeployedServiceRecord(
                server.id(),
                serviceId,
                now,
                how == null ? startUp.toJson(service.implName(), now) : how,
                source,
                service.origin().hash());
    }

    /** What is as it was keeps its time, and is not written again. */
    private static boolean isSame(DeployedServiceRecord before, DeployedServiceRecord now) {
        boolean ofPlatform = now.sourceHash().isEmpty();
        return before.source().equals(now.source())
                && before.sourceHash().equals(now.sourceHash())
                && (ofPlatform || before.details().equals(now.details()));
    }

    private void forget(Set<Long> gone) {
        for (long serviceId : gone) {
            if (odb.services().find(serviceId).isPresent()
                    && odb.deployedServices().findByService(serviceId).isEmpty()) {
                odb.services().delete(serviceId);
            }
        }
    }
}
