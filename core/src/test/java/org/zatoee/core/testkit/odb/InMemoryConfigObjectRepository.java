// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zatoee.core.object.ConfigChanges;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjectRepository;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.ObjectKey;
import org.zatoee.core.testkit.odb.InMemoryTables.DeletionRow;
import org.zatoee.core.testkit.odb.InMemoryTables.ObjectRow;

final class InMemoryConfigObjectRepository implements ConfigObjectRepository {

    private final InMemoryTransactions transactions;

    InMemoryConfigObjectRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public ConfigChanges changesSince(long clusterId, long version) {
        return transactions.read(tables -> {
            tables.requireCluster(clusterId);
            Set<Long> deleted = tables.deletions().entrySet().stream()
                    .filter(row -> row.getValue().clusterId() == clusterId
                            && row.getValue().version() > version
                            && version > 0)
                    .map(row -> row.getKey())
                    .collect(Collectors.toSet());
            return new ConfigChanges(
                    tables.clusters().get(clusterId).configVersion(),
                    objects(tables, clusterId, row -> row.object().version() > version)
                            .toList(),
                    deleted);
        });
    }

    @Override
    public Optional<ConfigObject> find(long clusterId, long id) {
        return transactions.read(tables ->
                objects(tables, clusterId, row -> row.object().id() == id).findFirst());
    }

    @Override
    public Optional<ConfigObject> findByKey(long clusterId, ObjectKey key) {
        return transactions.read(tables -> withKey(tables, clusterId, key).findFirst());
    }

    @Override
    public List<ConfigObject> findReferencing(long clusterId, long id) {
        return transactions.read(tables -> referencing(tables, clusterId, id).toList());
    }

    @Override
    public ConfigObject insert(long clusterId, ObjectDocument document, long version) {
        return transactions.write(tables -> {
            tables.requireCluster(clusterId);
            return put(tables, clusterId, tables.nextId(), document, version);
        });
    }

    @Override
    public ConfigObject update(long clusterId, long id, ObjectDocument document, long version) {
        return transactions.write(tables -> {
            if (!require(tables, clusterId, id).type().equals(document.type())) {
                throw new IllegalArgumentException("the type of an object never changes: " + id);
            }
            return put(tables, clusterId, id, document, version);
        });
    }

    @Override
    public void delete(long clusterId, long id, long version) {
        transactions.write(tables -> {
            require(tables, clusterId, id);
            if (referencing(tables, clusterId, id).anyMatch(other -> other.id() != id)) {
                throw new IllegalArgumentException("others need it: " + id);
            }
            tables.objects().remove(id);
            return tables.deletions().put(id, new DeletionRow(clusterId, version));
        });
    }

    private static ConfigObject put(
            InMemoryTables tables, long clusterId, long id, ObjectDocument document, long version) {
        for (ObjectKey key : document.keys()) {
            if (withKey(tables, clusterId, key).anyMatch(other -> other.id() != id)) {
                throw new KeyInUseException(key);
            }
        }
        document.references().forEach(target -> require(tables, clusterId, target));
        ConfigObject object =
                new ConfigObject(id, document.type(), document.name(), document.values(), document.secrets(), version);
        tables.objects().put(id, new ObjectRow(clusterId, object, document));
        return object;
    }

    private static ConfigObject require(InMemoryTables tables, long clusterId, long id) {
        return objects(tables, clusterId, row -> row.object().id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such object: " + id));
    }

    private static Stream<ConfigObject> withKey(InMemoryTables tables, long clusterId, ObjectKey key) {
        return objects(tables, clusterId, row -> row.document().keys().stream()
                .anyMatch(its -> its.scope().equals(key.scope()) && its.parts().equals(key.parts())));
    }

    private static Stream<ConfigObject> referencing(InMemoryTables tables, long clusterId, long id) {
        return objects(tables, clusterId, row -> row.document().references().contains(id));
    }

    private static Stream<ConfigObject> objects(InMemoryTables tables, long clusterId, Predicate<ObjectRow> filter) {
        return tables.objects().values().stream()
                .filter(row -> row.clusterId() == clusterId)
                .filter(filter)
                .map(ObjectRow::object);
    }
}
