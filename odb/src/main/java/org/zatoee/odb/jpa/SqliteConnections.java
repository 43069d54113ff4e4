// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.sqlite.SQLiteConnection;

/**
 * Connections to SQLite. When the database refuses a BEGIN because it is busy, the driver believes that the transaction has
 * begun all the same (sqlite-jdbc 3.50, SQLiteConnection.setAutoCommit), and the pool does not: the next user would ask
 * for a transaction, the driver would begin none, and each statement would be durable at once.
 */
final class SqliteConnections extends DataSourceConnections {

    private static final long serialVersionUID = 1L;

    SqliteConnections(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            endWhatNeverBegan(connection.unwrap(SQLiteConnection.class));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection fresh from a pool commits by itself: one whose driver says otherwise is left from a refused BEGIN. */
    private static void endWhatNeverBegan(SQLiteConnection driver) throws SQLException {
        if (driver.getAutoCommit()) {
            return;
        }
        try {
            driver.setAutoCommit(true);
        } catch (SQLException e) {
            // "no transaction is active": by then the driver knows, too.
            if (!driver.getAutoCommit()) {
                throw e;
            }
        }
    }
}
