// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.singleton;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;

import org.zatoee.core.singleton.Claim;
import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.SingletonStore;
import org.zatoee.core.singleton.StaleTermException;
import org.zatoee.core.singleton.TakeOver;
import org.zatoee.odb.jpa.session.JpaTransactions;
import org.zatoee.odb.jpa.session.RowInsert;

/** The tables {@code singleton}, {@code singleton_term} and {@code singleton_take_over}. Thread-safe. */
public final class JpaSingletonStore implements SingletonStore {

    private final JpaTransactions transactions;

    public JpaSingletonStore(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** What it maps. */
    public static List<Class<?>> entities() {
        return List.of(SingletonEntity.class, SingletonTermEntity.class, TakeOverEntity.class);
    }

    @Override
    public SingletonRow read(long clusterId) {
        return transactions
                .read(em -> Optional.ofNullable(em.find(SingletonEntity.class, clusterId)))
                .map(SingletonEntity::toRow)
                .orElse(SingletonRow.NONE);
    }

    @Override
    public boolean take(long clusterId, SingletonRow expected, Claim claim) {
        claim.requireGrowthFrom(expected);
        return transactions.write(em -> {
            insertUnlessThere(em, clusterId);
            if (compareAndSet(em, clusterId, expected, claim) == 0) {
                return false;
            }
            // Waits for the transactions that rely on the term before.
            em.createQuery("update SingletonTermEntity set term = :term where id = :id")
                    .setParameter("id", clusterId)
                    .setParameter("term", claim.takeOver().term())
                    .executeUpdate();
            remember(em, clusterId, claim.takeOver());
            return true;
        });
    }

    @Override
    public boolean renew(long clusterId, String token, long term) {
        return change("update SingletonEntity set renewal = renewal + 1", clusterId, token, term);
    }

    @Override
    public boolean release(long clusterId, String token, long term) {
        return change("update SingletonEntity set renewal = renewal + 1, token = ''", clusterId, token, term);
    }

    @Override
    public List<TakeOver> history(long clusterId) {
        return transactions
                .read(em -> em.createQuery(
                                "from TakeOverEntity where clusterId = :id order by id desc", TakeOverEntity.class)
                        .setParameter("id", clusterId)
                        .setMaxResults(REMEMBERED)
                        .getResultList())
                .stream()
                .map(TakeOverEntity::toTakeOver)
                .toList();
    }

    @Override
    public void require(long clusterId, long term) {
        long current = transactions.read(em -> {
            if (!em.getTransaction().isActive()) {
                throw new IllegalStateException("A term is relied on in a transaction only");
            }
            return Optional.ofNullable(em.find(SingletonTermEntity.class, clusterId, LockModeType.PESSIMISTIC_READ))
                    .map(row -> row.term)
                    .orElse(0L);
        });
        if (current != term) {
            throw new StaleTermException(term, current);
        }
    }

    private void insertUnlessThere(EntityManager em, long clusterId) {
        transactions.insertUnlessThere(
                em,
                RowInsert.into("singleton")
                        .with("id", clusterId)
                        .with("token", "")
                        .with("server_id", 0L)
                        .with("server_name", "")
                        .with("term", 0L)
                        .with("renewal", 0L)
                        .with("timeout_millis", 0L)
                        .with("since", 0L));
        transactions.insertUnlessThere(
                em, RowInsert.into("singleton_term").with("id", clusterId).with("term", 0L));
    }

    private static int compareAndSet(EntityManager em, long clusterId, SingletonRow expected, Claim claim) {
        SingletonRow after = claim.after(expected);
        return em.createQuery("update SingletonEntity set token = :token, serverId = :serverId,"
                        + " serverName = :serverName, term = :term, renewal = :renewal, timeoutMillis = :timeoutMillis,"
                        + " since = :since where id = :id and token = :expectedToken and term = :expectedTerm"
                        + " and renewal = :expectedRenewal")
                .setParameter("token", after.token())
                .setParameter("serverId", after.server().id())
                .setParameter("serverName", after.server().name())
                .setParameter("term", after.term())
                .setParameter("renewal", after.renewal())
                .setParameter("timeoutMillis", after.timeout().toMillis())
                .setParameter("since", after.since())
                .setParameter("id", clusterId)
                .setParameter("expectedToken", expected.token())
                .setParameter("expectedTerm", expected.term())
                .setParameter("expectedRenewal", expected.renewal())
                .executeUpdate();
    }

    private static void remember(EntityManager em, long clusterId, TakeOver takeOver) {
        TakeOverEntity entry = new TakeOverEntity(clusterId, takeOver);
        em.persist(entry);
        em.createQuery("delete TakeOverEntity where clusterId = :id and term <= :forgotten")
                .setParameter("id", clusterId)
                .setParameter("forgotten", takeOver.term() - REMEMBERED)
                .executeUpdate();
    }

    private boolean change(String update, long clusterId, String token, long term) {
        return transactions.write(em -> {
            Query query = em.createQuery(update + " where id = :id and token = :token and term = :term");
            return query.setParameter("id", clusterId)
                            .setParameter("token", token)
                            .setParameter("term", term)
                            .executeUpdate()
                    > 0;
        });
    }
}
