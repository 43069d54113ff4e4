// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ObjectKey;
import org.zatoee.core.odb.Odb;
import org.zatoee.odb.OdbDatabase;
import org.zatoee.odb.OdbSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** An ODB as the first release left it. */
public final class FirstSchema {

    private static final String UNICODE = "za\u017C\u00F3\u0142\u0107 \uD83D\uDE80";

    private FirstSchema() {}

    /** Brings an empty database to version 1. */
    public static void create(OdbSettings settings) throws SQLException {
        OdbDatabase database;
        try (Connection connection =
                DriverManager.getConnection(settings.url(), settings.username(), settings.password())) {
            database = OdbDatabase.of(connection);
        }
        Flyway.configure(FirstSchema.class.getClassLoader())
                .dataSource(settings.url(), settings.username(), settings.password())
                .resourceProvider(new SchemaScripts(database))
                .javaMigrationClassProvider(List::of)
                .target("1")
                .load()
                .migrate();
    }

    /** Adds two clusters, channels of every kind, and services that are on and off. */
    public static void fill(Connection connection) throws SQLException {
        execute(connection, "INSERT INTO cluster (id, name, config_version) VALUES (1, 'one', 5), (2, 'two', 0)");
        channel(connection, 1, UNICODE, "channel", true, "GET,PUT", "json");
        channel(connection, 1, "same shape", "channel", false, "GET,PUT", "json");
        channel(connection, 1, "out", "outgoing", true, "", "");
        channel(connection, 2, UNICODE, "channel", true, "", "json");
        execute(
                connection,
                "INSERT INTO service (cluster_id, name, impl_name, is_active, is_internal, row_version)"
                        + " VALUES (1, 'on', 'On', true, false, 0), (1, 'off', 'Off', false, false, 0)");
    }

    /** Makes sure that all of it is there as objects. */
    public static void verifyMoved(Odb odb) {
        var objects = odb.configObjects();
        assertThat(objects.changesSince(1, 0).version()).isEqualTo(6);
        assertThat(objects.changesSince(1, 5).changed())
                .extracting(ConfigObject::name)
                .containsExactly(UNICODE, "same shape", "out", "off");
        ConfigObject channel = find(odb, 1, "http-soap.name", UNICODE, "channel", "plain_http");
        assertThat(channel.type()).isEqualTo("http-soap");
        assertThat(channel.values())
                .isEqualTo(Map.of(
                        "connection", "channel",
                        "transport", "plain_http",
                        "is_active", true,
                        "is_internal", false,
                        "url_path", "/o/{id}",
                        "method", "GET,PUT",
                        "http_accept", "text/csv",
                        "data_format", "json",
                        "service", "orders.get"));
        assertThat(find(odb, 1, "http-soap.url_path", "/o/{id}", "", "GET,PUT", "text/csv"))
                .isEqualTo(channel);
        assertThat(find(odb, 1, "http-soap.name", "same shape", "channel", "plain_http")
                        .flag("is_active"))
                .isFalse();
        assertThat(find(odb, 1, "http-soap.name", "out", "outgoing", "plain_http")
                        .values())
                .doesNotContainKeys("method", "data_format");
        assertThat(find(odb, 1, "service.name", "off").values()).isEqualTo(Map.of("is_active", false));
        assertThat(objects.changesSince(2, 0).changed())
                .singleElement()
                .returns(1L, ConfigObject::version)
                .returns(UNICODE, ConfigObject::name);
    }

    private static ConfigObject find(Odb odb, long cluster, String scope, String... parts) {
        return odb.configObjects()
                .findByKey(cluster, new ObjectKey(scope, List.of(parts), "name"))
                .orElseThrow();
    }

    private static void channel(
            Connection connection,
            long cluster,
            String name,
            String kind,
            boolean active,
            String methods,
            String format)
            throws SQLException {
        execute(
                connection,
                "INSERT INTO http_soap (cluster_id, name, connection, transport, is_active, is_internal, url_path,"
                        + " method, http_accept, data_format, service, row_version)"
                        + " VALUES (?, ?, ?, 'plain_http', ?, false, '/o/{id}', ?, 'text/csv', ?, 'orders.get', 0)",
                cluster,
                name,
                kind,
                active,
                methods,
                format);
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
