// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.session;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/** Databases end one of two transactions that wait for each other, and expect it to try again. */
final class Deadlocks {

    private static final int ATTEMPTS = 5;

    /** Serialization failure, which MySQL also says of deadlocks; deadlock of PostgreSQL. */
    private static final Set<String> STATES = Set.of("40001", "40P01");

    private Deadlocks() {}

    static <T> T retry(boolean allowed, Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (!allowed || attempt == ATTEMPTS || !isCauseOf(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isCauseOf(Throwable failure) {
        for (Throwable next = failure; next != null; next = next.getCause()) {
            if (next instanceof SQLException sql && sql.getSQLState() != null && STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
