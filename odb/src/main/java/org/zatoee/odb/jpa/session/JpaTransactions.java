// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.session;

import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.odb.Transactions;
import org.zatoee.odb.OdbDatabase;
import org.zatoee.odb.PassingFailures;

/**
 * Transactions that belong to a thread, and the only way repositories reach the database. An entity manager remembers
 * nothing from one repository call to the next, so that none sees what a bulk statement made stale. Thread-safe.
 */
public final class JpaTransactions implements Transactions {

    private final EntityManagerFactory factory;
    private final OdbDatabase database;
    private final String location;
    /** Not static: two ODBs in one process have nothing to do with each other. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<UnitOfWork> current = new ThreadLocal<>();

    public JpaTransactions(EntityManagerFactory factory, OdbDatabase database, String location) {
        this.factory = factory;
        this.database = database;
        this.location = location;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        UnitOfWork outer = current.get();
        return outer == null ? begin(work) : outer.join(work);
    }

    /** Asks the database; without a transaction if there is none, so that nobody waits for it. */
    public <T> T read(Function<EntityManager, T> query) {
        UnitOfWork unit = current.get();
        return guard(() -> {
            if (unit != null) {
                return unit.call(query);
            }
            try (EntityManager em = factory.createEntityManager()) {
                return query.apply(em);
            }
        });
    }

    /**
     * Changes the database in one transaction. Begun here, it is repeated when the database chose it as the victim of a
     * deadlock: the change must not touch anything else.
     */
    public <T> T write(Function<EntityManager, T> change) {
        return Deadlocks.retry(
                current.get() == null,
                () -> inTransaction(() -> guard(() -> current.get().call(change))));
    }

    /** Inserts a row unless its unique key is taken; only inside a transaction. */
    public void insertUnlessThere(EntityManager em, RowInsert row) {
        row.execute(em, database);
    }

    private <T> T begin(Supplier<T> work) {
        EntityManager em = guard(factory::createEntityManager);
        try (em) {
            guard(() -> {
                em.getTransaction().begin();
                return em;
            });
            UnitOfWork unit = new UnitOfWork(em);
            current.set(unit);
            try {
                return unit.complete(
                        work,
                        commit -> guard(() -> {
                            commit.run();
                            return em;
                        }));
            } finally {
                current.remove();
            }
        }
    }

    /** Says of a failure that trying again may help against that it is one. Not around the caller's work, which has its own. */
    private <T> T guard(Supplier<T> access) {
        try {
            return access.get();
        } catch (ComponentUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            if (PassingFailures.isCauseOf(e)) {
                throw new ComponentUnavailableException(Component.ODB, location, e);
            }
            throw e;
        }
    }
}
