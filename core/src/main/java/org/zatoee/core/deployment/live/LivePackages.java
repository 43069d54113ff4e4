// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.zatoee.core.cluster.Server;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentPackageRepository;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchive;
import org.zatoee.core.service.ServiceStore;

/**
 * The services of one server. Its packages follow those that are active in the cluster: new ones are loaded, each in a
 * class loader of its own, and swapped in at once with all their services; a version that cannot be loaded leaves the one
 * before it where it is. Calls that run go on with the version they began with. Thread-safe.
 */
public final class LivePackages {

    private static final long NEVER = -1;

    private final Odb odb;
    private final Server server;
    private final ServiceStore store;
    private final ServiceInventory inventory;
    private final InstantSource clock;
    private volatile StartingServices starting = new StartingServices(List.of(), List.of(), reason -> {});
    private Map<String, LoadedPackage> loaded = Map.of();
    private final Set<String> told = new HashSet<>();
    private boolean recorded;
    private long followed = NEVER;

    public LivePackages(Odb odb, Server server, ServiceStore store, ServiceInventory inventory, InstantSource clock) {
        this.odb = odb;
        this.server = server;
        this.store = store;
        this.inventory = inventory;
        this.clock = clock;
    }

    /** Has the server begin with these services; the packages come when it {@linkplain #follow follows} the cluster. */
    public synchronized void begin(StartingServices services) {
        starting = services;
        loaded = Map.of();
        recorded = false;
        followed = NEVER;
    }

    /** The name of the archive in the directory of services that has a service. */
    public Optional<String> archiveWith(String service) {
        return starting.archives().stream()
                .filter(archive ->
                        archive.services().stream().anyMatch(each -> each.name().equals(service)))
                .map(ServiceArchive::name)
                .findFirst();
    }

    /**
     * Brings the services to what is active in the cluster, unless they are there already.
     *
     * @param configVersion the configuration version of the cluster, which grows with every change of packages
     * @throws org.zatoee.core.component.ComponentUnavailableException if the ODB cannot be reached; to be tried again
     */
    public synchronized void follow(long configVersion) {
        if (configVersion == followed) {
            return;
        }
        List<DeploymentPackage> active = packages().findActive(server.clusterId());
        Set<Long> awaited = packages().findAwaiting(server.id()).stream()
                .map(DeploymentPackage::id)
                .collect(Collectors.toSet());
        Set<String> names = active.stream().map(DeploymentPackage::payloadName).collect(Collectors.toSet());
        if (!recorded || !awaited.isEmpty() || !names.containsAll(loaded.keySet())) {
            deploy(active, awaited);
        }
        followed = configVersion;
    }

    private void deploy(List<DeploymentPackage> active, Set<Long> awaited) {
        DeploymentRound round = new DeploymentRound(loaded, awaited, this::load);
        ServiceLayers layers = new ServiceLayers(starting.platform());
        round.run(active, layers);
        Map<String, LoadedPackage> next = round.loaded();
        addArchives(layers, next.keySet());
        List<DeployedService> deployed = store.replaceAll(layers.services());
        tellWhatWent(next.keySet());
        loaded = next;
        recorded = false;
        record(deployed, round.outcomes());
        recorded = true;
    }

    private LoadedPackage load(DeploymentPackage wanted) {
        byte[] jar = packages().deployable(wanted.id());
        return new LoadedPackage(wanted, ServiceArchive.load(wanted.payloadName(), wanted.hash(), jar));
    }

    private void addArchives(ServiceLayers layers, Set<String> replaced) {
        for (ServiceArchive archive : starting.archives()) {
            if (!replaced.contains(archive.name())) {
                layers.add(archive).filter(told::add).ifPresent(starting.leftOut());
            }
        }
    }

    private void tellWhatWent(Set<String> stayed) {
        Set<String> gone = new HashSet<>(loaded.keySet());
        gone.removeAll(stayed);
        gone.forEach(DeploymentLog.LOG::removed);
    }

    private void record(List<DeployedService> deployed, List<DeploymentRound.Outcome> outcomes) {
        Map<String, String> details = new HashMap<>();
        loaded.forEach((name, each) -> details.put(name, each.described().details()));
        odb.inTransaction(() -> {
            outcomes.forEach(this::record);
            inventory.record(deployed, details);
            return outcomes;
        });
    }

    /** A package may be deleted while it is loaded: what became of it then is of no interest. */
    private void record(DeploymentRound.Outcome outcome) {
        long id = outcome.of().id();
        if (packages().find(id).isPresent()) {
            packages()
                    .changeStatus(
                            new DeploymentStatus(id, server.id(), outcome.state(), outcome.reason(), clock.instant()));
        }
    }

    private DeploymentPackageRepository packages() {
        return odb.deploymentPackages();
    }
}
