// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.session;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.odb.RolledBackException;

/** One transaction that has begun, of one thread. */
final class UnitOfWork {

    private final EntityManager em;
    private @Nullable Throwable failure;

    UnitOfWork(EntityManager em) {
        this.em = em;
    }

    <T> T call(Function<EntityManager, T> access) {
        T result = access.apply(em);
        em.flush();
        em.clear();
        return result;
    }

    /** Runs work that joins: when it fails, the whole does, because some databases refuse to go on. */
    <T> T join(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    /** Runs the work, then commits; rolls back when it fails, or what joined did. */
    <T> T complete(Supplier<T> work, Consumer<Runnable> guard) {
        EntityTransaction transaction = em.getTransaction();
        try {
            T result = work.get();
            if (failure != null) {
                throw new RolledBackException(failure);
            }
            guard.accept(transaction::commit);
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(transaction, e);
            throw e;
        }
    }

    private static void rollBack(EntityTransaction transaction, Throwable reason) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException e) {
            // With the connection gone the database rolls back by itself; what went wrong first is what counts.
            reason.addSuppressed(e);
        }
    }
}
