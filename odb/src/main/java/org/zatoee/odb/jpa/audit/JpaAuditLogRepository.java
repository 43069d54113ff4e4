// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.audit;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.audit.AuditLogRepository;
import org.zatoee.odb.jpa.session.JpaTransactions;
import org.zatoee.odb.jpa.session.RequiredRows;

/** The table {@code audit_log}. Thread-safe. */
public final class JpaAuditLogRepository implements AuditLogRepository {

    private static final String MATCHING = "from AuditEntity where clusterId = :clusterId"
            + " and (:objectType = '' or objectType = :objectType) and searchText like :pattern escape '!'";

    private final JpaTransactions transactions;

    public JpaAuditLogRepository(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** What it maps. */
    public static List<Class<?>> entities() {
        return List.of(AuditEntity.class);
    }

    @Override
    public void add(long clusterId, AuditEntry entry) {
        transactions.write(em -> {
            RequiredRows.requireCluster(em, clusterId);
            em.persist(AuditEntity.of(clusterId, entry));
            return entry;
        });
    }

    @Override
    public Page find(long clusterId, Query query) {
        return transactions.read(em -> {
            long total = of(em, "select count(*) " + MATCHING, Long.class, clusterId, query)
                    .getSingleResult();
            List<AuditEntry> entries = of(em, MATCHING + " order by id desc", AuditEntity.class, clusterId, query)
                    .setFirstResult(query.skip())
                    .setMaxResults(query.limit())
                    .getResultStream()
                    .map(AuditEntity::toEntry)
                    .toList();
            return new Page(entries, total);
        });
    }

    @Override
    public int deleteBefore(long clusterId, Instant time) {
        return transactions.write(
                em -> em.createQuery("delete AuditEntity where clusterId = :clusterId and changeTime < :time")
                        .setParameter("clusterId", clusterId)
                        .setParameter("time", time)
                        .executeUpdate());
    }

    private static <T> TypedQuery<T> of(EntityManager em, String jpql, Class<T> type, long clusterId, Query query) {
        return em.createQuery(jpql, type)
                .setParameter("clusterId", clusterId)
                .setParameter("objectType", query.objectType())
                .setParameter("pattern", "%" + escaped(AuditEntity.searched(query.text())) + "%");
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
