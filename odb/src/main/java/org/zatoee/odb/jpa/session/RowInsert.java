// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.zatoee.odb.OdbDatabase;

/**
 * Inserts a row unless its unique key is taken, without an error that would abort the transaction; waits for another
 * transaction that inserts the same one.
 */
public final class RowInsert {

    private final String table;
    private final Map<String, Object> columns = new LinkedHashMap<>();

    private RowInsert(String table) {
        this.table = table;
    }

    /** A row of that table, without columns so far. */
    public static RowInsert into(String table) {
        return new RowInsert(table);
    }

    /** Adds a column. */
    public RowInsert with(String column, Object value) {
        columns.put(column, value);
        return this;
    }

    void execute(EntityManager em, OdbDatabase database) {
        Query query = em.createNativeQuery("INSERT INTO " + table + " (" + String.join(", ", columns.keySet())
                + ") VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")"
                + onConflict(database));
        int position = 1;
        for (Object value : columns.values()) {
            query.setParameter(position++, value);
        }
        query.executeUpdate();
    }

    /** On MySQL not INSERT IGNORE: it hides other errors, and its shared lock turns into deadlocks. */
    private static String onConflict(OdbDatabase database) {
        return database == OdbDatabase.MYSQL ? " ON DUPLICATE KEY UPDATE id = id" : " ON CONFLICT DO NOTHING";
    }
}
