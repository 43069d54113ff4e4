// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.admin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentPackageRepository;
import org.zatoee.core.deployment.DeploymentState;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.deployment.build.BuiltPackage;
import org.zatoee.core.deployment.build.FreshArchive;
import org.zatoee.core.deployment.build.PackageBuilder;
import org.zatoee.core.odb.Odb;
import org.zatoee.service.NotFoundException;

/**
 * Changes the packages of one cluster. Each change is one transaction with a new configuration version, by which servers
 * notice it: the package, what each server is to do, and an entry in the audit log. Thread-safe.
 */
public final class PackageAdmin {

    /** How many versions of a package are kept, as many as upstream keeps by default ({@code backup_history}). */
    static final int KEPT_VERSIONS = 100;

    private static final String SUBJECT = "deployment-package";

    private final long clusterId;
    private final Odb odb;
    private final DeploymentPackageRepository packages;
    private final PackageBuilder builder;
    private final FreshArchive fresh;
    private final InstantSource clock;
    private final Runnable afterChange;
    private final ServiceClaims claims;

    /**
     * An administration of one cluster.
     *
     * @param fresh is shown each package that is handed in, until the servers were told
     * @param claims which services packages may have
     * @param afterChange run after each commit: tells the servers of the cluster
     */
    public PackageAdmin(
            long clusterId,
            Odb odb,
            PackageBuilder builder,
            FreshArchive fresh,
            ServiceClaims claims,
            InstantSource clock,
            Runnable afterChange) {
        this.clusterId = clusterId;
        this.odb = odb;
        this.packages = odb.deploymentPackages();
        this.builder = builder;
        this.fresh = fresh;
        this.clock = clock;
        this.afterChange = afterChange;
        this.claims = claims;
    }

    /**
     * Deploys a file to every server of the cluster, in place of the version of that name they have. One that is deployed
     * already, byte for byte, is left as it is.
     *
     * @param name the name of the file
     * @param file its content; not changed any more
     * @return the version that is deployed now
     * @throws org.zatoee.service.BadRequestException if the name is not allowed
     * @throws org.zatoee.service.ServiceException if it does not compile, cannot be loaded, or has a service that another
     *     package has or that may not be deployed; nothing is changed then
     */
    public DeploymentPackage deploy(String name, byte[] file, HandedIn handedIn) {
        BuiltPackage built = builder.build(name, file);
        claims.refuseForbidden(built.services());
        Optional<DeploymentPackage> same =
                active(name).filter(known -> known.hash().equals(built.hash()));
        if (same.isPresent()) {
            return same.get();
        }
        claims.refuseArchived(name, built.services());
        return fresh.during(built.archive(), () -> add(built, handedIn));
    }

    private DeploymentPackage add(BuiltPackage built, HandedIn handedIn) {
        return change(configVersion -> {
            ServiceClaims.refuseTaken(built.name(), built.services(), packages.findActive(clusterId));
            List<DeploymentPackage> earlier = versions(built.name());
            earlier.stream().filter(DeploymentPackage::active).forEach(this::replace);
            DeploymentPackage added = packages.add(described(built, handedIn, nextVersion(earlier)), built.payload());
            forgetOldest(earlier);
            audit(handedIn.actor(), "deploy", added, configVersion);
            return added;
        });
    }

    private DeploymentPackage described(BuiltPackage built, HandedIn handedIn, long version) {
        Instant now = clock.instant();
        return new DeploymentPackage(
                0,
                clusterId,
                now,
                built.name(),
                handedIn.by(),
                built.hash(),
                version,
                true,
                built.services(),
                handedIn.details().toJson(built.name(), now));
    }

    /**
     * Has every server deploy a version that is kept, in place of the one it has; one that is active already is deployed
     * anew.
     *
     * @throws NotFoundException if there is no such package
     * @throws org.zatoee.service.ServiceException if it has a service that another package has by now, or that may not be
     *     deployed
     */
    public DeploymentPackage activate(long id, AuditEntry.Actor actor) {
        return change(configVersion -> {
            DeploymentPackage chosen = require(id);
            claims.refuseForbidden(chosen.services());
            ServiceClaims.refuseTaken(chosen.payloadName(), chosen.services(), packages.findActive(clusterId));
            versions(chosen.payloadName()).stream()
                    .filter(each -> each.active() && each.id() != id)
                    .forEach(this::replace);
            packages.setActive(id, true);
            setStates(id, DeploymentState.AWAITING_DEPLOYMENT, "");
            audit(actor, "activate", chosen, configVersion);
            return chosen.active(true);
        });
    }

    /**
     * Removes a version. Of the one that is active the services go too, on every server.
     *
     * @throws NotFoundException if there is no such package
     */
    public DeploymentPackage delete(long id, AuditEntry.Actor actor) {
        return change(configVersion -> {
            DeploymentPackage doomed = require(id);
            packages.delete(id);
            audit(actor, "delete", doomed, configVersion);
            return doomed;
        });
    }

    /**
     * A package of this cluster.
     *
     * @throws NotFoundException if there is none with that id
     */
    public DeploymentPackage require(long id) {
        return packages.find(id)
                .filter(found -> found.clusterId() == clusterId)
                .orElseThrow(() -> new NotFoundException("package_id: there is no package with id " + id));
    }

    private Optional<DeploymentPackage> active(String name) {
        return packages.findActive(clusterId).stream()
                .filter(each -> each.payloadName().equals(name))
                .findFirst();
    }

    private List<DeploymentPackage> versions(String name) {
        return packages.findAll(clusterId).stream()
                .filter(each -> each.payloadName().equals(name))
                .sorted(Comparator.comparingLong(DeploymentPackage::version))
                .toList();
    }

    private static long nextVersion(List<DeploymentPackage> earlier) {
        return earlier.isEmpty() ? 1 : earlier.get(earlier.size() - 1).version() + 1;
    }

    private void replace(DeploymentPackage old) {
        packages.setActive(old.id(), false);
        setStates(old.id(), DeploymentState.IGNORED, "Another version is active");
    }

    private void setStates(long packageId, DeploymentState state, String reason) {
        for (Server server : odb.servers().findAll(clusterId)) {
            packages.changeStatus(new DeploymentStatus(packageId, server.id(), state, reason, clock.instant()));
        }
    }

    private void forgetOldest(List<DeploymentPackage> earlier) {
        // The new one is kept too.
        int tooMany = earlier.size() + 1 - KEPT_VERSIONS;
        earlier.stream().limit(Math.max(tooMany, 0)).forEach(each -> packages.delete(each.id()));
    }

    private <T> T change(LongFunction<T> work) {
        // The new version locks the cluster: changes are made one after the other.
        T result = odb.inTransaction(() -> work.apply(odb.clusters().bumpConfigVersion(clusterId)));
        afterChange.run();
        return result;
    }

    private void audit(AuditEntry.Actor actor, String action, DeploymentPackage subject, long configVersion) {
        AuditEntry.Subject what = new AuditEntry.Subject(SUBJECT, subject.id(), subject.payloadName());
        odb.auditLog().add(clusterId, new AuditEntry(0, clock.instant(), actor, action, what, "{}", configVersion));
    }
}
