// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.odb.OdbConnector;
import org.zatoee.odb.OdbDatabase;
import org.zatoee.odb.OdbUrls;
import org.zatoee.odb.PassingFailures;
import org.zatoee.odb.schema.SchemaMigrations;

/**
 * Reaches the ODB by a data source, for instance the server's. That one must not take part in container transactions
 * (on WildFly: {@code jta=false}), and must hand out connections that commit by themselves until told otherwise.
 */
public final class DataSourceOdbConnector implements OdbConnector {

    private static final int ANSWERS_WITHIN_SECONDS = 5;

    private final DataSource dataSource;
    private final String location;

    /**
     * Reaches the ODB in one data source, which is not closed with it.
     *
     * @param location where it is, for messages: its JDBC URL, shown without parameters and credentials
     */
    public DataSourceOdbConnector(DataSource dataSource, String location) {
        this.dataSource = dataSource;
        this.location = OdbUrls.location(location);
    }

    @Override
    public JpaOdb connect() {
        return connect(() -> {});
    }

    JpaOdb connect(Runnable onClose) {
        OdbDatabase database = database();
        try {
            return new JpaOdb(
                    EntityManagerFactories.create(dataSource, database),
                    database,
                    new SchemaMigrations(dataSource, database, location),
                    location,
                    onClose);
        } catch (RuntimeException e) {
            if (PassingFailures.isCauseOf(e)) {
                throw new ComponentUnavailableException(Component.ODB, location, e);
            }
            throw e;
        }
    }

    private OdbDatabase database() {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid(ANSWERS_WITHIN_SECONDS)) {
                throw new SQLException("no answer within " + ANSWERS_WITHIN_SECONDS + " s");
            }
            return OdbDatabase.of(connection);
        } catch (SQLException e) {
            throw new ComponentUnavailableException(Component.ODB, location, e);
        }
    }
}
