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
import java.util.stream.Stream;

import org.zatoee.core.cluster.Server;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentPackageRepository;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.deployment.build.FreshArchive;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.service.archive.ServiceArchive;

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
    private final ArchiveLoader loader;
    private final FreshArchive fresh;
    private volatile StartingServices starting = StartingServices.NONE;
    private Map<String, LoadedPackage> loaded = Map.of();
    private final Set<String> told = new HashSet<>();
    private boolean recorded;
    private long followed = NEVER;

    /**
     * Those of one server; none until it is told.
     *
     * @param loader loads them
     * @param fresh has the package that is handed in at this server
     */
    public LivePackages(
            Odb odb,
            Server server,
            ServiceStore store,
            ServiceInventory inventory,
            InstantSource clock,
            ArchiveLoader loader,
            FreshArchive fresh) {
        this.odb = odb;
        this.server = server;
        this.store = store;
        this.inventory = inventory;
        this.clock = clock;
        this.loader = loader;
        this.fresh = fresh;
    }

    /** Has the server begin with these services; the packages come when it {@linkplain #follow follows} the cluster. */
    public synchronized void begin(StartingServices services) {
        starting = services;
        loaded = Map.of();
        recorded = false;
        followed = NEVER;
    }

    /** The name of what has a service without being a package: a part of the application, or an archive. */
    public Optional<String> archiveWith(String service) {
        return Stream.concat(starting.application().stream(), starting.archives().stream())
                .filter(archive ->
                        archive.services().stream().anyMatch(each -> each.name().equals(service)))
                .map(ServiceArchive::name)
                .findFirst();
    }

    /**
     * Brings the services to what is active in the cluster, unless they are there already.
     *
     * @param configVersion the configuration version of the cluster, which grows with every change of packages
     * @param beforeEach run before each package that is loaded: may end this by an exception
     * @throws org.zatoee.core.component.ComponentUnavailableException if the ODB cannot be reached; to be tried again
     */
    public synchronized void follow(long configVersion, Runnable beforeEach) {
        if (configVersion == followed) {
            return;
        }
        List<DeploymentPackage> active = packages().findActive(server.clusterId());
        Set<Long> awaited = packages().findAwaiting(server.id()).stream()
                .map(DeploymentPackage::id)
                .collect(Collectors.toSet());
        Set<String> names = active.stream().map(DeploymentPackage::payloadName).collect(Collectors.toSet());
        if (!recorded || !awaited.isEmpty() || !names.containsAll(loaded.keySet())) {
            deploy(active, awaited, beforeEach);
        }
        followed = configVersion;
    }

    private void deploy(List<DeploymentPackage> active, Set<Long> awaited, Runnable beforeEach) {
        DeploymentRound round = new DeploymentRound(loaded, awaited, wanted -> {
            beforeEach.run();
            return load(wanted);
        });
        ServiceLayers layers = new ServiceLayers(starting.platform());
        starting.application().forEach(part -> add(layers, part));
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
        ServiceArchive archive = fresh.take(wanted.payloadName(), wanted.hash())
                .orElseGet(() -> loader.load(
                        wanted.payloadName(), wanted.hash(), packages().deployable(wanted.id())));
        return new LoadedPackage(wanted, archive);
    }

    private void addArchives(ServiceLayers layers, Set<String> replaced) {
        for (ServiceArchive archive : starting.archives()) {
            if (!replaced.contains(archive.name())) {
                add(layers, archive);
            }
        }
    }

    private void add(ServiceLayers layers, ServiceArchive archive) {
        layers.add(archive).filter(told::add).ifPresent(starting.leftOut());
    }

    private void tellWhatWent(Set<String> stayed) {
        Set<String> gone = new HashSet<>(loaded.keySet());
        gone.removeAll(stayed);
        gone.forEach(DeploymentLog.LOG::removed);
    }

    private void record(List<DeployedService> deployed, List<DeploymentRound.Outcome> outcomes) {
        Map<String, String> details = new HashMap<>();
        loaded.forEach((name, each) -> details.put(name, each.described().details()));
        starting.application().forEach(part -> details.put(part.name(), inventory.ofApplication(part.name())));
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
