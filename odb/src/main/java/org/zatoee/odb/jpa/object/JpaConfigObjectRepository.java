// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.object;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.zatoee.core.object.ConfigChanges;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjectRepository;
import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.ObjectKey;
import org.zatoee.odb.document.KeyHash;
import org.zatoee.odb.jpa.session.JpaTransactions;
import org.zatoee.odb.jpa.session.RequiredRows;

/** The table {@code config_object} and those beside it. Thread-safe. */
public final class JpaConfigObjectRepository implements ConfigObjectRepository {

    private final JpaTransactions transactions;

    public JpaConfigObjectRepository(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** What it maps. */
    public static List<Class<?>> entities() {
        return List.of(ConfigObjectEntity.class);
    }

    @Override
    public ConfigChanges changesSince(long clusterId, long version) {
        return transactions.read(em -> ChangesQuery.run(em, clusterId, version));
    }

    @Override
    public Optional<ConfigObject> find(long clusterId, long id) {
        return transactions
                .read(em -> Optional.ofNullable(em.find(ConfigObjectEntity.class, id)))
                .filter(object -> object.clusterId == clusterId)
                .map(ConfigObjectEntity::toObject);
    }

    @Override
    public Optional<ConfigObject> findByKey(long clusterId, ObjectKey key) {
        String sql = "SELECT o.* FROM config_object o JOIN config_key k ON k.object_id = o.id"
                + " WHERE k.cluster_id = ? AND k.key_hash = ?";
        return transactions
                .read(em -> objects(em, sql, clusterId, KeyHash.of(key)).findFirst())
                .map(ConfigObjectEntity::toObject);
    }

    @Override
    public List<ConfigObject> findReferencing(long clusterId, long id) {
        return transactions.read(em -> referencing(em, clusterId, id)).stream()
                .map(ConfigObjectEntity::toObject)
                .toList();
    }

    @Override
    public ConfigObject insert(long clusterId, ObjectDocument document, long version) {
        return transactions.write(em -> {
            RequiredRows.requireCluster(em, clusterId);
            ConfigObjectEntity object = ConfigObjectEntity.of(clusterId, document, version);
            em.persist(object);
            requireTargets(em, clusterId, document.references());
            new ObjectLinks(em, object).add(document.keys(), document.references());
            return object.toObject();
        });
    }

    @Override
    public ConfigObject update(long clusterId, long id, ObjectDocument document, long version) {
        return transactions.write(em -> {
            ConfigObjectEntity object = lock(em, clusterId, id);
            if (!object.type.equals(document.type())) {
                throw new IllegalArgumentException("the type of an object never changes: " + id);
            }
            object.replace(document, version);
            requireTargets(em, clusterId, document.references());
            ObjectLinks links = new ObjectLinks(em, object);
            links.replaceKeys(document.keys());
            links.replaceReferences(document.references());
            return object.toObject();
        });
    }

    @Override
    public void delete(long clusterId, long id, long version) {
        transactions.write(em -> {
            ConfigObjectEntity object = lock(em, clusterId, id);
            // One that needs itself is in nobody's way.
            new ObjectLinks(em, object).replaceReferences(List.of());
            if (!referencing(em, clusterId, id).isEmpty()) {
                throw new IllegalArgumentException("others need it: " + id);
            }
            em.remove(object);
            return em.createNativeQuery(
                            "INSERT INTO config_deletion (object_id, cluster_id, config_version) VALUES (?, ?, ?)")
                    .setParameter(1, id)
                    .setParameter(2, clusterId)
                    .setParameter(3, version)
                    .executeUpdate();
        });
    }

    private static void requireTargets(EntityManager em, long clusterId, List<Long> ids) {
        for (long id : ids) {
            ConfigObjectEntity target = em.find(ConfigObjectEntity.class, id);
            if (target == null || target.clusterId != clusterId) {
                throw new IllegalArgumentException("no such object: " + id);
            }
        }
    }

    private static ConfigObjectEntity lock(EntityManager em, long clusterId, long id) {
        ConfigObjectEntity object = em.find(ConfigObjectEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (object == null || object.clusterId != clusterId) {
            throw new IllegalArgumentException("no such object: " + id);
        }
        return object;
    }

    private static List<ConfigObjectEntity> referencing(EntityManager em, long clusterId, long id) {
        String sql = "SELECT o.* FROM config_object o JOIN config_reference r ON r.object_id = o.id"
                + " WHERE o.cluster_id = ? AND r.target_id = ? ORDER BY o.id";
        return objects(em, sql, clusterId, id).toList();
    }

    @SuppressWarnings("unchecked") // Native queries are typed by what they are asked for.
    private static Stream<ConfigObjectEntity> objects(EntityManager em, String sql, Object... parameters) {
        var query = em.createNativeQuery(sql, ConfigObjectEntity.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList().stream();
    }
}
