// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.odb.OdbConnector;
import org.zatoee.odb.OdbSettings;
import org.zatoee.odb.OdbUrls;

/** Reaches the ODB by a small pool of its own: for programs that are no server. The driver is on the class path. */
public final class JdbcOdbConnector implements OdbConnector {

    private static final int CONNECTIONS = 8;
    private static final long TIMEOUT_MILLIS = 5000;

    private final OdbSettings settings;

    public JdbcOdbConnector(OdbSettings settings) {
        this.settings = settings;
    }

    @Override
    public JpaOdb connect() {
        HikariDataSource pool = pool();
        try {
            return new DataSourceOdbConnector(pool, settings.url()).connect(pool::close);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("odb");
        config.setJdbcUrl(settings.url());
        if (!settings.username().isEmpty()) {
            config.setUsername(settings.username());
            config.setPassword(settings.password());
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(TIMEOUT_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new ComponentUnavailableException(Component.ODB, OdbUrls.location(settings.url()), e);
        }
    }
}
