// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.zatoee.core.object.ObjectKey;

/**
 * Version 3: channels, and services that are switched off, become configuration objects. In Java, because no two
 * databases compute the hash of a key alike. What was moved is not there any more if it runs again.
 */
final class RowsToObjects implements JavaMigration {

    private static final String HTTP_SOAP = "http-soap";
    private static final List<String> TEXTS =
            List.of("connection", "transport", "url_path", "method", "http_accept", "data_format", "service");
    private static final List<String> FLAGS = List.of("is_active", "is_internal");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("3");
    }

    @Override
    public String getDescription() {
        return "rows to objects";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        execute(connection, "UPDATE cluster SET config_version = config_version + 1");
        ObjectInsert objects = new ObjectInsert(connection);
        for (Row channel : channels(connection)) {
            objects.insert(channel, keys(channel));
        }
        execute(connection, "DELETE FROM http_soap");
        for (Row service : inactiveServices(connection)) {
            objects.insert(service, List.of(new ObjectKey("service.name", List.of(service.name()), "name")));
        }
        execute(connection, "UPDATE service SET is_active = NOT is_active WHERE NOT is_active");
    }

    private static List<Row> channels(Connection connection) throws SQLException {
        return rows(connection, "SELECT * FROM http_soap ORDER BY id", found -> {
            Map<String, Object> values = new LinkedHashMap<>();
            for (String text : TEXTS) {
                if (!found.getString(text).isEmpty()) {
                    values.put(text, found.getString(text));
                }
            }
            for (String flag : FLAGS) {
                values.put(flag, found.getBoolean(flag));
            }
            return new Row(found.getLong("cluster_id"), HTTP_SOAP, found.getString("name"), values);
        });
    }

    private static List<Row> inactiveServices(Connection connection) throws SQLException {
        return rows(
                connection,
                "SELECT * FROM service WHERE NOT is_active ORDER BY id",
                found -> new Row(
                        found.getLong("cluster_id"), "service", found.getString("name"), Map.of("is_active", false)));
    }

    private static List<ObjectKey> keys(Row channel) {
        List<ObjectKey> keys = new ArrayList<>();
        keys.add(key(channel, "name", channel.name(), channel.text("connection"), channel.text("transport")));
        if (channel.text("connection").equals("channel")) {
            keys.add(key(
                    channel,
                    "url_path",
                    channel.text("url_path"),
                    "",
                    channel.text("method"),
                    channel.text("http_accept")));
        }
        return keys;
    }

    private static ObjectKey key(Row channel, String field, String... parts) {
        return new ObjectKey(channel.type() + "." + field, List.of(parts), field);
    }

    private static List<Row> rows(Connection connection, String query, Reader reader) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(reader.read(found));
            }
        }
        return rows;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    /** Reads the row a result is at. */
    private interface Reader {
        Row read(ResultSet found) throws SQLException;
    }

    /** What becomes an object. */
    record Row(long clusterId, String type, String name, Map<String, Object> values) {

        String text(String field) {
            return values.get(field) instanceof String text ? text : "";
        }
    }
}
