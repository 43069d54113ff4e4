// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.name.NameRule;
import org.zatoee.core.service.record.ServiceIdentity;
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
        ServiceIdentity said = new ServiceIdentity(name, implName, internal);
        // What nearly every restart finds; a write would make servers that start at once wait for each other.
        return findByName(clusterId, name).filter(said::isThatOf).orElseGet(() -> transactions
                .write(em -> write(em, clusterId, List.of(said), Set.of(name)))
                .values()
                .iterator()
                .next());
    }

    @Override
    public Map<String, ServiceRecord> registerAll(long clusterId, Collection<ServiceIdentity> services) {
        services.forEach(each -> NameRule.check("name", each.name()));
        Map<String, ServiceRecord> known =
                findAll(clusterId).stream().collect(Collectors.toMap(ServiceRecord::name, Function.identity()));
        List<ServiceIdentity> others = services.stream()
                .filter(each -> !isKnown(each, known.get(each.name())))
                // In one order: of two servers that start at once, one waits for the other, not each for the other.
                .sorted(Comparator.comparing(ServiceIdentity::name))
                .toList();
        Set<String> unknown = others.stream().map(ServiceIdentity::name).collect(Collectors.toCollection(HashSet::new));
        unknown.removeAll(known.keySet());
        if (!others.isEmpty()) {
            known.putAll(transactions.write(em -> write(em, clusterId, others, unknown)));
        }
        known.keySet().retainAll(services.stream().map(ServiceIdentity::name).collect(Collectors.toSet()));
        return known;
    }

    private static boolean isKnown(ServiceIdentity service, @Nullable ServiceRecord known) {
        return known != null && service.isThatOf(known);
    }

    /** Writes services, and inserts those that are unknown, unless another server is doing so. */
    private Map<String, ServiceRecord> write(
            EntityManager em, long clusterId, List<ServiceIdentity> services, Set<String> unknown) {
        RequiredRows.requireCluster(em, clusterId);
        services.stream()
                .filter(each -> unknown.contains(each.name()))
                .forEach(each -> transactions.insertUnlessThere(em, row(clusterId, each)));
        Map<String, ServiceIdentity> byName =
                services.stream().collect(Collectors.toMap(ServiceIdentity::name, Function.identity()));
        return em.createQuery("from ServiceEntity where clusterId = :clusterId and name in :names", ServiceEntity.class)
                .setParameter("clusterId", clusterId)
                .setParameter("names", byName.keySet())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(service -> written(service, Objects.requireNonNull(byName.get(service.name))))
                .collect(Collectors.toMap(ServiceRecord::name, Function.identity()));
    }

    private static ServiceRecord written(ServiceEntity service, ServiceIdentity said) {
        service.implName = said.implName();
        service.internal = said.internal();
        return service.toRecord();
    }

    private static RowInsert row(long clusterId, ServiceIdentity service) {
        return RowInsert.into("service")
                .with("cluster_id", clusterId)
                .with("name", service.name())
                .with("impl_name", service.implName())
                .with("is_internal", service.internal())
                .with("row_version", 0L);
    }

    @Override
    public void delete(long id) {
        transactions.write(em -> RequiredRows.delete(em, "ServiceEntity", "service", id));
    }

    private static TypedQuery<ServiceEntity> byName(EntityManager em, long clusterId, String name) {
        return em.createQuery("from ServiceEntity where clusterId = :clusterId and name = :name", ServiceEntity.class)
                .setParameter("clusterId", clusterId)
                .setParameter("name", name);
    }
}
