// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import org.zatoee.core.name.NameRule;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.service.record.ServiceRepository;
import org.zatoee.odb.jpa.session.JpaTransactions;
import org.zatoee.odb.jpa.session.RequiredRows;
import org.zatoee.odb.jpa.session.RowInsert;

/** The table {@code service}. Thread-safe. */
public final class JpaServiceRepository implements ServiceRepository {

    private final JpaTransactions transactions;

    public JpaServiceRepository(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** What it maps. */
    public static List<Class<?>> entities() {
        return List.of(ServiceEntity.class);
    }

    @Override
    public List<ServiceRecord> findAll(long clusterId) {
        // Sorted here, because databases sort text each by rules of their own.
        return transactions
                .read(em -> em.createQuery("from ServiceEntity where clusterId = :clusterId", ServiceEntity.class)
                        .setParameter("clusterId", clusterId)
                        .getResultList())
                .stream()
                .map(ServiceEntity::toRecord)
                .sorted(Comparator.comparing(ServiceRecord::name))
                .toList();
    }

    @Override
    public Optional<ServiceRecord> findByName(long clusterId, String name) {
        return NameRule.allows(name)
                ? transactions
                        .read(em ->
                                byName(em, clusterId, name).getResultStream().findFirst())
                        .map(ServiceEntity::toRecord)
                : Optional.empty();
    }

    @Override
    public Optional<ServiceRecord> find(long id) {
        return transactions
                .read(em -> Optional.ofNullable(em.find(ServiceEntity.class, id)))
                .map(ServiceEntity::toRecord);
    }

    @Override
    public ServiceRecord register(long clusterId, String name, String implName, boolean internal) {
        NameRule.check("name", name);
        // What nearly every restart finds; a write would make servers that start at once wait for each other.
        return findByName(clusterId, name)
                .filter(known -> known.implName().equals(implName) && known.internal() == internal)
                .orElseGet(() -> write(clusterId, name, implName, internal));
    }

    @Override
    public void delete(long id) {
        transactions.write(em -> RequiredRows.delete(em, "ServiceEntity", "service", id));
    }

    private ServiceRecord write(long clusterId, String name, String implName, boolean internal) {
        return transactions.write(em -> {
            RequiredRows.requireCluster(em, clusterId);
            transactions.insertUnlessThere(
                    em,
                    RowInsert.into("service")
                            .with("cluster_id", clusterId)
                            .with("name", name)
                            .with("impl_name", implName)
                            .with("is_internal", internal)
                            .with("row_version", 0L));
            ServiceEntity service = byName(em, clusterId, name)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getSingleResult();
            service.implName = implName;
            service.internal = internal;
            return service.toRecord();
        });
    }

    private static TypedQuery<ServiceEntity> byName(EntityManager em, long clusterId, String name) {
        return em.createQuery("from ServiceEntity where clusterId = :clusterId and name = :name", ServiceEntity.class)
                .setParameter("clusterId", clusterId)
                .setParameter("name", name);
    }
}
