// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb;

import java.sql.Connection;
import java.sql.SQLException;

/** The kinds of database an ODB can be in. */
public enum OdbDatabase {
    SQLITE,
    POSTGRESQL,
    /** MySQL and MariaDB. */
    MYSQL;

    /**
     * The kind a connection leads to.
     *
     * @throws UnsupportedDatabaseException if it is none of them
     * @throws SQLException if the database does not say
     */
    public static OdbDatabase of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "SQLite" -> SQLITE;
            case "PostgreSQL" -> POSTGRESQL;
            case "MySQL", "MariaDB" -> MYSQL;
            default -> throw new UnsupportedDatabaseException(product);
        };
    }
}
