// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.odb.RolledBackException;
import org.zatoee.core.odb.Transactions;

/** Transactions one after the other, each on a copy that replaces what was committed. Reading never waits. */
final class InMemoryTransactions implements Transactions {

    private final ReentrantLock writer = new ReentrantLock();
    private final ThreadLocal<Unit> current = new ThreadLocal<>();
    private volatile InMemoryTables committed = InMemoryTables.empty();

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Unit outer = current.get();
        return outer == null ? begin(work) : outer.join(work);
    }

    <T> T read(Function<InMemoryTables, T> query) {
        Unit unit = current.get();
        return query.apply(unit == null ? committed : unit.tables);
    }

    boolean isActive() {
        return current.get() != null;
    }

    <T> T write(Function<InMemoryTables, T> change) {
        return inTransaction(() -> change.apply(current.get().tables));
    }

    private <T> T begin(Supplier<T> work) {
        writer.lock();
        try {
            Unit unit = new Unit(committed.copy());
            current.set(unit);
            T result = work.get();
            if (unit.failure != null) {
                throw new RolledBackException(unit.failure);
            }
            committed = unit.tables;
            return result;
        } finally {
            current.remove();
            writer.unlock();
        }
    }

    private static final class Unit {

        private final InMemoryTables tables;
        private @Nullable Throwable failure;

        Unit(InMemoryTables tables) {
            this.tables = tables;
        }

        <T> T join(Supplier<T> work) {
            try {
                return work.get();
            } catch (RuntimeException | Error e) {
                failure = e;
                throw e;
            }
        }
    }
}
