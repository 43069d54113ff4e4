// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.object;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.hibernate.exception.ConstraintViolationException;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.object.ObjectKey;
import org.zatoee.odb.document.KeyHash;

/**
 * What is kept beside one object: its keys and references. Only what changes is written: most changes of an object change
 * neither.
 */
final class ObjectLinks {

    private final EntityManager em;
    private final long clusterId;
    private final long objectId;

    ObjectLinks(EntityManager em, ConfigObjectEntity object) {
        this.em = em;
        this.clusterId = object.clusterId;
        this.objectId = object.id;
    }

    /** Gives a new object its keys and references; throws KeyInUseException if another has one of the keys. */
    void add(List<ObjectKey> keys, Collection<Long> targets) {
        byHash(keys).forEach(this::insert);
        new HashSet<>(targets).forEach(this::insertReference);
    }

    /** Gives the object exactly these keys; throws KeyInUseException if another has one of them. */
    void replaceKeys(List<ObjectKey> keys) {
        Map<String, ObjectKey> wanted = byHash(keys);
        Set<String> present =
                new HashSet<>(query(String.class, "SELECT key_hash FROM config_key WHERE object_id = ?", objectId));
        for (String hash : difference(present, wanted.keySet())) {
            execute("DELETE FROM config_key WHERE cluster_id = ? AND key_hash = ?", clusterId, hash);
        }
        wanted.keySet().removeAll(present);
        wanted.forEach(this::insert);
    }

    /** Makes the object need exactly these. */
    void replaceReferences(Collection<Long> targets) {
        Set<Long> wanted = new HashSet<>(targets);
        Set<Long> present = new HashSet<>(
                query(Long.class, "SELECT target_id FROM config_reference WHERE object_id = ?", objectId));
        for (long target : difference(present, wanted)) {
            execute("DELETE FROM config_reference WHERE object_id = ? AND target_id = ?", objectId, target);
        }
        difference(wanted, present).forEach(this::insertReference);
    }

    private static Map<String, ObjectKey> byHash(List<ObjectKey> keys) {
        Map<String, ObjectKey> byHash = new LinkedHashMap<>();
        keys.forEach(key -> byHash.put(KeyHash.of(key), key));
        return byHash;
    }

    private void insertReference(long target) {
        execute("INSERT INTO config_reference (object_id, target_id) VALUES (?, ?)", objectId, target);
    }

    private void insert(String hash, ObjectKey key) {
        if (!query(
                        String.class,
                        "SELECT key_hash FROM config_key WHERE cluster_id = ? AND key_hash = ?",
                        clusterId,
                        hash)
                .isEmpty()) {
            throw new KeyInUseException(key);
        }
        try {
            execute(
                    "INSERT INTO config_key (cluster_id, key_hash, object_id) VALUES (?, ?, ?)",
                    clusterId,
                    hash,
                    objectId);
        } catch (ConstraintViolationException e) {
            // Taken since a transaction around this one began to read from a snapshot.
            throw new KeyInUseException(key);
        }
    }

    @SuppressWarnings("unchecked") // A native query gives what it is asked for, but its type does not say so.
    private <T> List<T> query(Class<T> type, String sql, Object... parameters) {
        return bind(em.createNativeQuery(sql, type), parameters).getResultList();
    }

    private void execute(String sql, Object... parameters) {
        bind(em.createNativeQuery(sql), parameters).executeUpdate();
    }

    private static Query bind(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static <T> Set<T> difference(Set<T> of, Set<T> without) {
        Set<T> rest = new HashSet<>(of);
        rest.removeAll(without);
        return rest;
    }
}
