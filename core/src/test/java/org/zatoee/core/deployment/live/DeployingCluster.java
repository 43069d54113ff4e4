// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.cluster.JoinStatus;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.deployment.Payload;
import org.zatoee.core.deployment.admin.HandedIn;
import org.zatoee.core.deployment.admin.PackageAdmin;
import org.zatoee.core.deployment.admin.ServiceClaims;
import org.zatoee.core.deployment.build.FreshArchive;
import org.zatoee.core.deployment.build.PackageBuilder;
import org.zatoee.core.deployment.pattern.DeployPatterns;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.service.archive.ServiceArchive;
import org.zatoee.core.service.record.DeploymentDetails;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.core.testkit.odb.InMemoryOdb;

/** A cluster that is nothing but its ODB and the services of its servers. */
final class DeployingCluster {

    static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    static final AuditEntry.Actor ACTOR = new AuditEntry.Actor("admin", "10.0.0.7", "cid", "one", "");

    final InMemoryOdb odb = new InMemoryOdb();
    final long id = odb.clusters().getOrCreate("test").id();
    final Map<String, String> archived = new HashMap<>();
    final PackageAdmin admin = new PackageAdmin(
            id,
            odb,
            new PackageBuilder(ConstraintApi.NONE),
            new FreshArchive(),
            new ServiceClaims(
                    service -> Optional.ofNullable(archived.get(service)),
                    DeployPatterns.parse(DeployPatterns.Order.TRUE_FALSE, "*=True, *.forbidden.*=False")),
            () -> NOON,
            () -> {});

    /** Deploys a jar with one service, {@code com.acme.get}, that gives an answer. */
    DeploymentPackage deploy(String name, String answer) {
        return deploy(name, JarOf.oneService("com.acme", "Get", answer));
    }

    /** A package that is there, not active, although the patterns would refuse it now. */
    DeploymentPackage addedBeforeThePatterns(String name, String service) {
        byte[] bytes = {1};
        return odb.deploymentPackages()
                .add(
                        DeploymentPackage.of(id, NOON, name, "admin", bytes)
                                .with(List.of(service), "{}")
                                .active(false),
                        Payload.of(bytes));
    }

    DeploymentPackage deploy(String name, byte[] file) {
        DeploymentDetails details = new DeploymentDetails("upload", "", DeploymentDetails.Remote.NONE, "one", "zato");
        return admin.deploy(name, file, new HandedIn("admin", details, ACTOR));
    }

    static byte[] source(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    List<DeploymentStatus> statuses(DeploymentPackage of) {
        return odb.deploymentPackages().statuses(of.id());
    }

    /** A server that has joined and has these archives in its directory of services. */
    Node node(String name, ServiceArchive... archives) {
        return node(name, List.of(), List.of(archives));
    }

    /** A server that has joined, whose application has these parts, and that has these archives in its directory. */
    Node node(String name, List<ServiceArchive> application, List<ServiceArchive> archives) {
        Server server = odb.servers()
                .join(
                        id,
                        name,
                        new ServerAddress("host1", "127.0.0.1", 17010),
                        new Server.Join(JoinStatus.ACCEPTED, NOON, "zato@host1"));
        return new Node(server, application, archives);
    }

    /** One server. */
    final class Node {

        final Server server;
        final ServiceStore store = new ServiceStore();
        final List<String> leftOut = new ArrayList<>();
        private final LivePackages live;

        Node(Server server, List<ServiceArchive> application, List<ServiceArchive> archives) {
            this.server = server;
            DeploymentDetails startUp =
                    new DeploymentDetails("start-up", "/srv", DeploymentDetails.Remote.NONE, "one", "zato");
            ServiceInventory inventory = new ServiceInventory(odb, server, () -> NOON, startUp);
            ArchiveLoader loader = new ArchiveLoader(ConstraintApi.NONE);
            this.live = new LivePackages(odb, server, store, inventory, () -> NOON, loader, new FreshArchive());
            live.begin(new StartingServices(List.of(), application, archives, leftOut::add));
            follow();
        }

        void follow() {
            follow(() -> {});
        }

        void follow(Runnable beforeEach) {
            live.follow(odb.clusters().findByName("test").orElseThrow().configVersion(), beforeEach);
        }

        Optional<String> archiveWith(String service) {
            return live.archiveWith(service);
        }

        DeployedService lookup(String service) {
            return store.lookup(service);
        }

        Object call(String service) {
            return answer(Objects.requireNonNull(lookup(service), service));
        }

        Object answer(DeployedService service) {
            try {
                return service.handle(null, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        /** The services the ODB says it has, with their archives. */
        Map<String, String> recorded() {
            Map<String, String> found = new TreeMap<>();
            odb.deployedServices()
                    .findByServer(server.id())
                    .forEach(each -> found.put(
                            odb.services().find(each.serviceId()).orElseThrow().name(), each.source()));
            return found;
        }
    }
}
