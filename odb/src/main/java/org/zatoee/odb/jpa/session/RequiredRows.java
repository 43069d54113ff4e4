// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.EntityManager;

/** Rows that others point at, looked for first: what a foreign key says of them cannot be told apart on every database. */
public final class RequiredRows {

    private RequiredRows() {}

    /**
     * Makes sure that a row is there.
     *
     * @param entity the name of its entity
     * @param what what to call it
     * @throws IllegalArgumentException if it is not there
     */
    public static void require(EntityManager em, String entity, String what, long id) {
        require(em, entity, what, Set.of(id));
    }

    /**
     * Makes sure that rows are there.
     *
     * @throws IllegalArgumentException if some are not
     */
    public static void require(EntityManager em, String entity, String what, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Set<Long> missing = new HashSet<>(ids);
        em.createQuery("select id from " + entity + " where id in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no such " + what + ": " + missing);
        }
    }

    /**
     * Removes a row, and by foreign keys what belongs to it.
     *
     * @return the number of rows: 1
     * @throws IllegalArgumentException if it is not there
     */
    public static int delete(EntityManager em, String entity, String what, long id) {
        int deleted = em.createQuery("delete " + entity + " where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        if (deleted == 0) {
            throw new IllegalArgumentException("no such " + what + ": " + id);
        }
        return deleted;
    }

    /**
     * Makes sure that a cluster is there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static void requireCluster(EntityManager em, long clusterId) {
        require(em, "ClusterEntity", "cluster", clusterId);
    }
}
