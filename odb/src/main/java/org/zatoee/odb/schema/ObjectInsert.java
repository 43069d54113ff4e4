// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.zatoee.core.object.ObjectKey;
import org.zatoee.odb.document.KeyHash;
import org.zatoee.odb.document.ObjectJson;

/** Inserts configuration objects as they are at version 3 of the schema, at the configuration version of their cluster. */
final class ObjectInsert {

    private final Connection connection;

    ObjectInsert(Connection connection) {
        this.connection = connection;
    }

    /** Inserts one with those of the keys that are free: old rows may share what new ones may not. */
    void insert(RowsToObjects.Row row, List<ObjectKey> keys) throws SQLException {
        long id = object(row);
        for (ObjectKey key : keys) {
            String hash = KeyHash.of(key);
            if (isFree(row.clusterId(), hash)) {
                key(row.clusterId(), hash, id);
            }
        }
    }

    private long object(RowsToObjects.Row row) throws SQLException {
        String sql = "INSERT INTO config_object"
                + " (cluster_id, object_type, name, body, secrets, config_version, row_version)"
                + " VALUES (?, ?, ?, ?, '{}', (SELECT config_version FROM cluster WHERE id = ?), 0)";
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            statement.setLong(1, row.clusterId());
            statement.setString(2, row.type());
            statement.setString(3, row.name());
            statement.setString(4, ObjectJson.write(row.values()));
            statement.setLong(5, row.clusterId());
            statement.executeUpdate();
            try (ResultSet id = statement.getGeneratedKeys()) {
                id.next();
                return id.getLong(1);
            }
        }
    }

    private boolean isFree(long clusterId, String hash) throws SQLException {
        String sql = "SELECT object_id FROM config_key WHERE cluster_id = ? AND key_hash = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, clusterId);
            statement.setString(2, hash);
            try (ResultSet found = statement.executeQuery()) {
                return !found.next();
            }
        }
    }

    private void key(long clusterId, String hash, long objectId) throws SQLException {
        String sql = "INSERT INTO config_key (cluster_id, key_hash, object_id) VALUES (?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, clusterId);
            statement.setString(2, hash);
            statement.setLong(3, objectId);
            statement.executeUpdate();
        }
    }
}
