// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.probe;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.ServiceLoader;

import org.zatoee.core.admin.probe.ProbeFailedException;
import org.zatoee.core.admin.probe.SqlProbe;

/** Tries databases over connections of their own, which are closed afterwards. */
public final class JdbcSqlProbe implements SqlProbe {

    private static final int TIMEOUT_SECONDS = 5;

    @Override
    public Duration ping(Target target) {
        String url = ProbeUrls.of(target);
        try (Connection connection = connect(target, url)) {
            long start = System.nanoTime();
            if (!connection.isValid(TIMEOUT_SECONDS)) {
                throw new ProbeFailedException(target + " does not answer");
            }
            return Duration.ofNanos(System.nanoTime() - start);
        } catch (SQLException e) {
            throw new ProbeFailedException(target + " does not answer: " + e.getMessage(), e);
        }
    }

    private static Connection connect(Target target, String url) throws SQLException {
        Properties properties = properties(target);
        for (Driver driver : ServiceLoader.load(Driver.class, JdbcSqlProbe.class.getClassLoader())) {
            Connection connection = driver.acceptsURL(url) ? driver.connect(url, properties) : null;
            if (connection != null) {
                return connection;
            }
        }
        throw new ProbeFailedException("engine: this server has no driver for " + target.engine());
    }

    /** Each driver calls its time-outs by another name, and counts in another unit. */
    private static Properties properties(Target target) {
        Properties properties = new Properties();
        switch (target.engine()) {
            case "postgresql" -> {
                properties.setProperty("loginTimeout", Integer.toString(TIMEOUT_SECONDS));
                properties.setProperty("connectTimeout", Integer.toString(TIMEOUT_SECONDS));
                properties.setProperty("socketTimeout", Integer.toString(TIMEOUT_SECONDS));
            }
            case "mysql" -> {
                properties.setProperty("connectTimeout", Integer.toString(TIMEOUT_SECONDS * 1000));
                properties.setProperty("socketTimeout", Integer.toString(TIMEOUT_SECONDS * 1000));
            }
            case "oracle" ->
                properties.setProperty("oracle.net.CONNECT_TIMEOUT", Integer.toString(TIMEOUT_SECONDS * 1000));
            case "mssql" -> properties.setProperty("loginTimeout", Integer.toString(TIMEOUT_SECONDS));
            // To try a file must not create it.
            default -> properties.setProperty("open_mode", "1");
        }
        if (!target.engine().equals("sqlite")) {
            properties.setProperty("user", target.username());
            properties.setProperty("password", target.password());
        }
        return properties;
    }
}
