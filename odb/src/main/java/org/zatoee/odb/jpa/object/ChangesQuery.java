// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.object;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.hibernate.query.NativeQuery;
import org.zatoee.core.object.ConfigChanges;
import org.zatoee.core.object.ConfigObject;

/**
 * Version, objects and deletions in one statement: on every database that is one moment, without a transaction, and on
 * SQLite without waiting for whoever writes.
 */
final class ChangesQuery {

    private static final int VERSION = 0;
    private static final int OBJECT = 1;

    private static final String SQL =
            """
            SELECT 0 AS part, id, '' AS object_type, '' AS name, '' AS body, '' AS secrets, config_version
              FROM cluster WHERE id = :clusterId
            UNION ALL
            SELECT 1, id, object_type, name, body, secrets, config_version
              FROM config_object WHERE cluster_id = :clusterId AND config_version > :since
            UNION ALL
            SELECT 2, object_id, '', '', '', '', config_version
              FROM config_deletion WHERE cluster_id = :clusterId AND config_version > :since AND :since > 0
            ORDER BY part, id
            """;

    private ChangesQuery() {}

    static ConfigChanges run(EntityManager em, long clusterId, long since) {
        List<ConfigObject> changed = new ArrayList<>();
        Set<Long> deleted = new HashSet<>();
        long version = -1;
        for (Object[] row : rows(em, clusterId, since)) {
            int part = (Integer) row[0];
            if (part == VERSION) {
                version = (Long) row[6];
            } else if (part == OBJECT) {
                changed.add(object(row));
            } else {
                deleted.add((Long) row[1]);
            }
        }
        if (version < 0) {
            throw new IllegalArgumentException("no such cluster: " + clusterId);
        }
        return new ConfigChanges(version, changed, deleted);
    }

    private static List<Object[]> rows(EntityManager em, long clusterId, long since) {
        return em.createNativeQuery(SQL, Object[].class)
                .unwrap(query())
                .addScalar("part", Integer.class)
                .addScalar("id", Long.class)
                .addScalar("object_type", String.class)
                .addScalar("name", String.class)
                .addScalar("body", String.class)
                .addScalar("secrets", String.class)
                .addScalar("config_version", Long.class)
                .setParameter("clusterId", clusterId)
                .setParameter("since", since)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private static Class<NativeQuery<Object[]>> query() {
        return (Class<NativeQuery<Object[]>>) (Class<?>) NativeQuery.class;
    }

    private static ConfigObject object(Object[] row) {
        return ConfigObjectEntity.object(
                (Long) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], (Long) row[6]);
    }
}
