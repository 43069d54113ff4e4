// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Tells a database that is away, or too busy now, from one that refuses a statement: there, trying again may help. */
public final class PassingFailures {

    /** The administrator ends the session, the server crashed, it is starting up or shutting down. */
    private static final Set<String> POSTGRESQL_GOING_DOWN = Set.of("57P01", "57P02", "57P03");

    /** The victim of a deadlock, a serialization failure, a lock that was not free in time. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03");

    /** Of MySQL and MariaDB, which have no SQL state of their own for it. */
    private static final int MYSQL_LOCK_WAIT_TIMEOUT = 1205;

    /** The file, or one of its tables, is locked; the driver gives no SQL state. */
    private static final Set<Integer> SQLITE_BUSY_OR_LOCKED = Set.of(5, 6);

    private PassingFailures() {}

    /** Whether a failure, or what caused it, means that the database cannot do it now, but may later. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable next = failure; next != null; next = next.getCause()) {
            if (next instanceof SQLException sql && (isConnectionFailure(sql) || isConflict(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnectionFailure(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || isConnectionState(failure.getSQLState());
    }

    private static boolean isConnectionState(@Nullable String state) {
        return state != null && (state.startsWith("08") || POSTGRESQL_GOING_DOWN.contains(state));
    }

    private static boolean isConflict(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // What is above the lowest byte says more exactly why.
            return SQLITE_BUSY_OR_LOCKED.contains(failure.getErrorCode() & 0xff);
        }
        return CONFLICTS.contains(state)
                || (state.equals("HY000") && failure.getErrorCode() == MYSQL_LOCK_WAIT_TIMEOUT);
    }
}
