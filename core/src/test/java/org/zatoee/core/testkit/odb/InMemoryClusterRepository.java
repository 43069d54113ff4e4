// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.Optional;

import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.cluster.ClusterRepository;
import org.zatoee.core.name.NameRule;

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
}
