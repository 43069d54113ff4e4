// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Tells a database that is away from one that refuses a statement. */
public final class ConnectionFailures {

    /** The administrator ends the session, the server crashed, it is starting up or shutting down. */
    private static final Set<String> POSTGRESQL_GOING_DOWN = Set.of("57P01", "57P02", "57P03");

    private ConnectionFailures() {}

    /** Whether a failure, or what caused it, means that the database cannot be reached. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable next = failure; next != null; next = next.getCause()) {
            if (next instanceof SQLException sql && isConnectionFailure(sql)) {
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
}
