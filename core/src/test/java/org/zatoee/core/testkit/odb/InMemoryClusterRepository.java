// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.cluster.ClusterRepository;
import org.zatoee.core.name.NameRule;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.object.ObjectKey;

final class InMemoryClusterRepository implements ClusterRepository {

    private final InMemoryTransactions transactions;

    InMemoryClusterRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Cluster> findByName(String name) {
        return transactions.read(tables -> tables.clusters().values().stream()
                .filter(cluster -> cluster.name().equals(name))
                .findFirst());
    }

    @Override
    public Optional<Cluster> find(long id) {
        return transactions.read(tables -> Optional.ofNullable(tables.clusters().get(id)));
    }

    @Override
    public List<Cluster> findAll() {
        return transactions.read(tables -> tables.clusters().values().stream()
                .sorted(Comparator.comparing(Cluster::name))
                .toList());
    }

    @Override
    public Cluster getOrCreate(String name) {
        NameRule.check("name", name);
        return transactions.write(tables -> findByName(name).orElseGet(() -> {
            Cluster cluster = new Cluster(tables.nextId(), name, 0);
            tables.clusters().put(cluster.id(), cluster);
            return cluster;
        }));
    }

    @Override
    public long bumpConfigVersion(long clusterId) {
        return transactions.write(tables -> {
            tables.requireCluster(clusterId);
            return tables.clusters()
                    .computeIfPresent(
                            clusterId, (id, cluster) -> new Cluster(id, cluster.name(), cluster.configVersion() + 1))
                    .configVersion();
        });
    }

    @Override
    public Cluster rename(long clusterId, String name) {
        NameRule.check("name", name);
        return transactions.write(tables -> {
            Cluster old = InMemoryTables.require(tables.clusters(), clusterId, "cluster");
            findByName(name).filter(other -> other.id() != clusterId).ifPresent(other -> {
                throw new KeyInUseException(new ObjectKey("cluster.name", List.of(name), "name"));
            });
            Cluster renamed = new Cluster(clusterId, name, old.configVersion());
            tables.clusters().put(clusterId, renamed);
            return renamed;
        });
    }
}
