// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.cluster.ClusterRepository;
import org.zatoee.core.name.NameRule;
import org.zatoee.odb.jpa.session.JpaTransactions;
import org.zatoee.odb.jpa.session.RowInsert;

/** The table {@code cluster}. Thread-safe. */
public final class JpaClusterRepository implements ClusterRepository {

    private final JpaTransactions transactions;

    public JpaClusterRepository(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** What it maps. */
    public static List<Class<?>> entities() {
        return List.of(ClusterEntity.class);
    }

    @Override
    public Optional<Cluster> findByName(String name) {
        return NameRule.allows(name)
                ? transactions
                        .read(em -> byName(em, name).getResultStream().findFirst())
                        .map(ClusterEntity::toCluster)
                : Optional.empty();
    }

    @Override
    public Optional<Cluster> find(long id) {
        return transactions
                .read(em -> Optional.ofNullable(em.find(ClusterEntity.class, id)))
                .map(ClusterEntity::toCluster);
    }

    @Override
    public List<Cluster> findAll() {
        return transactions
                .read(em -> em.createQuery("from ClusterEntity", ClusterEntity.class)
                        .getResultList())
                .stream()
                .map(ClusterEntity::toCluster)
                .sorted(Comparator.comparing(Cluster::name))
                .toList();
    }

    @Override
    public Cluster getOrCreate(String name) {
        NameRule.check("name", name);
        return findByName(name)
                .orElseGet(() -> transactions.write(em -> {
                    transactions.insertUnlessThere(
                            em, RowInsert.into("cluster").with("name", name).with("config_version", 0L));
                    // Locked, to see the one just made by another even where a transaction reads from a snapshot.
                    return byName(em, name)
                            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                            .getSingleResult()
                            .toCluster();
                }));
    }

    @Override
    public long bumpConfigVersion(long clusterId) {
        return transactions.write(em -> {
            int bumped = em.createQuery("update ClusterEntity set configVersion = configVersion + 1 where id = :id")
                    .setParameter("id", clusterId)
                    .executeUpdate();
            if (bumped == 0) {
                throw new IllegalArgumentException("no such cluster: " + clusterId);
            }
            return em.find(ClusterEntity.class, clusterId).configVersion;
        });
    }

    @Override
    public Cluster rename(long clusterId, String name) {
        NameRule.check("name", name);
        return transactions.write(em -> {
            ClusterEntity cluster = Optional.ofNullable(
                            em.find(ClusterEntity.class, clusterId, LockModeType.PESSIMISTIC_WRITE))
                    .orElseThrow(() -> new IllegalArgumentException("no such cluster: " + clusterId));
            UniqueNames.requireFree(
                    "cluster.name", name, byName(em, name).getResultStream().filter(other -> other.id != clusterId));
            cluster.name = name;
            return UniqueNames.flush(em, "cluster.name", name, cluster::toCluster);
        });
    }

    private static TypedQuery<ClusterEntity> byName(EntityManager em, String name) {
        return em.createQuery("from ClusterEntity where name = :name", ClusterEntity.class)
                .setParameter("name", name);
    }
}
