// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.service;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.zatoee.core.service.record.DeployedServiceRecord;
import org.zatoee.core.service.record.DeployedServiceRepository;
import org.zatoee.core.service.record.ServiceDeployment;
import org.zatoee.odb.jpa.session.JpaTransactions;
import org.zatoee.odb.jpa.session.RequiredRows;

/** The table {@code deployed_service}. Thread-safe. */
public final class JpaDeployedServiceRepository implements DeployedServiceRepository {

    private final JpaTransactions transactions;

    public JpaDeployedServiceRepository(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** What it maps. */
    public static List<Class<?>> entities() {
        return List.of(DeployedServiceEntity.class);
    }

    @Override
    public List<DeployedServiceRecord> findByServer(long serverId) {
        return transactions
                .read(em -> em.createQuery(
                                "from DeployedServiceEntity where serverId = :serverId order by serviceId",
                                DeployedServiceEntity.class)
                        .setParameter("serverId", serverId)
                        .getResultList())
                .stream()
                .map(DeployedServiceEntity::toRecord)
                .toList();
    }

    @Override
    public List<ServiceDeployment> findByService(long serviceId) {
        return transactions
                .read(em -> em.createQuery(
                                "select s.name, d from DeployedServiceEntity d join ServerEntity s on s.id = d.serverId"
                                        + " where d.serviceId = :serviceId",
                                Object[].class)
                        .setParameter("serviceId", serviceId)
                        .getResultList())
                .stream()
                .map(row -> new ServiceDeployment((String) row[0], ((DeployedServiceEntity) row[1]).toRecord()))
                .sorted(Comparator.comparing(ServiceDeployment::serverName))
                .toList();
    }

    @Override
    public void replaceAll(long serverId, List<DeployedServiceRecord> deployed) {
        Set<Long> serviceIds = serviceIds(serverId, deployed);
        transactions.write(em -> {
            lockServer(em, serverId);
            RequiredRows.require(em, "ServiceEntity", "services", serviceIds);
            return replace(em, serverId, deployed);
        });
    }

    /** Writes what differs only: a deployment changes few of hundreds of services. */
    private static int replace(EntityManager em, long serverId, List<DeployedServiceRecord> deployed) {
        Set<DeployedServiceRecord> added = new LinkedHashSet<>(deployed);
        Set<Long> gone = new HashSet<>();
        em.createQuery("from DeployedServiceEntity where serverId = :id", DeployedServiceEntity.class)
                .setParameter("id", serverId)
                .getResultStream()
                .map(DeployedServiceEntity::toRecord)
                .filter(known -> !added.remove(known))
                .forEach(known -> gone.add(known.serviceId()));
        em.clear();
        if (!gone.isEmpty()) {
            of(em, "delete DeployedServiceEntity where serverId = :id and serviceId in :gone", serverId)
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
        added.forEach(each -> em.persist(DeployedServiceEntity.of(each)));
        return added.size() + gone.size();
    }

    private static Set<Long> serviceIds(long serverId, List<DeployedServiceRecord> deployed) {
        Set<Long> serviceIds = new HashSet<>();
        for (DeployedServiceRecord each : deployed) {
            if (each.serverId() != serverId) {
                throw new IllegalArgumentException("of another server than " + serverId + ": " + each);
            }
            if (!serviceIds.add(each.serviceId())) {
                throw new IllegalArgumentException("there twice: " + each);
            }
        }
        return serviceIds;
    }

    /** One after the other, or two that replace at once would both insert. */
    private static void lockServer(EntityManager em, long serverId) {
        int locked = of(em, "update versioned ServerEntity set name = name where id = :id", serverId)
                .executeUpdate();
        if (locked == 0) {
            throw new IllegalArgumentException("no such server: " + serverId);
        }
    }

    private static Query of(EntityManager em, String statement, long id) {
        return em.createQuery(statement).setParameter("id", id);
    }
}
