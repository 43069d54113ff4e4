// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.deployment;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentPackageRepository;
import org.zatoee.core.deployment.DeploymentState;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.deployment.Payload;
import org.zatoee.odb.jpa.session.JpaTransactions;
import org.zatoee.odb.jpa.session.RequiredRows;

/** The tables {@code deployment_package} and {@code deployment_status}. Thread-safe. */
public final class JpaDeploymentPackageRepository implements DeploymentPackageRepository {

    /** Without the payload: nobody who looks for packages wants to have all of them in memory. */
    private static final String DESCRIBED = "select p.id, p.clusterId, p.uploadTime, p.payloadName, p.deployedBy,"
            + " p.hash, p.version, p.active, p.services, p.details from DeploymentPackageEntity p ";

    private final JpaTransactions transactions;

    public JpaDeploymentPackageRepository(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** What it maps. */
    public static List<Class<?>> entities() {
        return List.of(DeploymentPackageEntity.class, DeploymentStatusEntity.class);
    }

    @Override
    public DeploymentPackage add(DeploymentPackage given, Payload payload) {
        return transactions.write(em -> {
            RequiredRows.requireCluster(em, given.clusterId());
            DeploymentPackageEntity added = DeploymentPackageEntity.of(given, payload);
            em.persist(added);
            em.createQuery("select id from ServerEntity where clusterId = :clusterId", Long.class)
                    .setParameter("clusterId", given.clusterId())
                    .getResultList()
                    .forEach(server -> em.persist(DeploymentStatusEntity.of(new DeploymentStatus(
                            added.id, server, DeploymentState.AWAITING_DEPLOYMENT, given.time()))));
            return described(em, "where p.id = :id", added.id).get(0);
        });
    }

    @Override
    public Optional<DeploymentPackage> find(long id) {
        return transactions.read(
                em -> described(em, "where p.id = :id", id).stream().findFirst());
    }

    @Override
    public List<DeploymentPackage> findAll(long clusterId) {
        return transactions.read(em -> described(em, "where p.clusterId = :id order by p.id", clusterId));
    }

    @Override
    public List<DeploymentPackage> findActive(long clusterId) {
        return transactions.read(
                em -> described(em, "where p.clusterId = :id and p.active = true order by p.id", clusterId));
    }

    @Override
    public List<DeploymentPackage> findAwaiting(long serverId) {
        return transactions.read(em -> described(
                em,
                "where p.clusterId = (select clusterId from ServerEntity where id = :id) and p.active = true"
                        + " and not exists (select 1 from DeploymentStatusEntity s"
                        + " where s.packageId = p.id and s.serverId = :id and s.status <> '"
                        + DeploymentState.AWAITING_DEPLOYMENT.wireName() + "') order by p.id",
                serverId));
    }

    @Override
    public byte[] payload(long id) {
        return transactions.read(em -> require(em, id).payload);
    }

    @Override
    public byte[] deployable(long id) {
        return transactions.read(em -> {
            DeploymentPackageEntity found = require(em, id);
            return found.deployable == null ? found.payload : found.deployable;
        });
    }

    @Override
    public List<DeploymentStatus> statuses(long packageId) {
        return transactions.read(em -> em.createQuery(
                        "from DeploymentStatusEntity where packageId = :packageId order by serverId",
                        DeploymentStatusEntity.class)
                .setParameter("packageId", packageId)
                .getResultStream()
                .map(DeploymentStatusEntity::toStatus)
                .toList());
    }

    @Override
    public void changeStatus(DeploymentStatus status) {
        transactions.write(em -> {
            requireOneCluster(em, status.packageId(), status.serverId());
            return em.merge(DeploymentStatusEntity.of(status));
        });
    }

    @Override
    public void setActive(long id, boolean active) {
        transactions.write(em -> {
            RequiredRows.require(em, "DeploymentPackageEntity", "package", id);
            return em.createQuery("update DeploymentPackageEntity set active = :active where id = :id")
                    .setParameter("active", active)
                    .setParameter("id", id)
                    .executeUpdate();
        });
    }

    @Override
    public void delete(long id) {
        transactions.write(em -> RequiredRows.delete(em, "DeploymentPackageEntity", "package", id));
    }

    private static List<DeploymentPackage> described(EntityManager em, String where, long id) {
        return em.createQuery(DESCRIBED + where, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(DeploymentPackageEntity::described)
                .toList();
    }

    private static DeploymentPackageEntity require(EntityManager em, long id) {
        return Optional.ofNullable(em.find(DeploymentPackageEntity.class, id))
                .orElseThrow(() -> new IllegalArgumentException("no such package: " + id));
    }

    private static void requireOneCluster(EntityManager em, long packageId, long serverId) {
        long found = em.createQuery(
                        "select count(*) from DeploymentPackageEntity p, ServerEntity s"
                                + " where p.id = :packageId and s.id = :serverId and p.clusterId = s.clusterId",
                        Long.class)
                .setParameter("packageId", packageId)
                .setParameter("serverId", serverId)
                .getSingleResult();
        if (found == 0) {
            throw new IllegalArgumentException("no package " + packageId + " for server " + serverId);
        }
    }
}
