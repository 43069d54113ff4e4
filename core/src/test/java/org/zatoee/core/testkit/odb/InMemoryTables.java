// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.deployment.Payload;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.service.record.DeployedServiceRecord;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.TakeOver;

/** What is in the ODB at one moment: rows by key. Changed by the one transaction that owns it, then never again. */
record InMemoryTables(
        AtomicLong lastId,
        Map<Long, Cluster> clusters,
        Map<Long, Server> servers,
        Map<Long, ServiceRecord> services,
        Map<Pair, DeployedServiceRecord> deployed,
        Map<Long, ObjectRow> objects,
        Map<Long, DeletionRow> deletions,
        Map<Long, AuditRow> audit,
        Map<Long, PackageRow> packages,
        Map<Pair, DeploymentStatus> statuses,
        Map<Long, SingletonRow> singletons,
        Map<Pair, TakeOver> takeOvers) {

    static InMemoryTables empty() {
        return new InMemoryTables(
                new AtomicLong(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    InMemoryTables copy() {
        return new InMemoryTables(
                new AtomicLong(lastId.get()),
                new TreeMap<>(clusters),
                new TreeMap<>(servers),
                new TreeMap<>(services),
                new TreeMap<>(deployed),
                new TreeMap<>(objects),
                new TreeMap<>(deletions),
                new TreeMap<>(audit),
                new TreeMap<>(packages),
                new TreeMap<>(statuses),
                new TreeMap<>(singletons),
                new TreeMap<>(takeOvers));
    }

    long nextId() {
        return lastId.incrementAndGet();
    }

    void requireCluster(long clusterId) {
        require(clusters, clusterId, "cluster");
    }

    /** The row of that key. */
    static <T> T require(Map<Long, T> table, long id, String what) {
        return Optional.ofNullable(table.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no such " + what + ": " + id));
    }

    /** A key of two ids. */
    record Pair(long first, long second) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int byFirst = Long.compare(first, other.first);
            return byFirst != 0 ? byFirst : Long.compare(second, other.second);
        }
    }

    record ObjectRow(long clusterId, ConfigObject object, ObjectDocument document) {}

    record DeletionRow(long clusterId, long version) {}

    record AuditRow(long clusterId, AuditEntry entry) {}

    record PackageRow(DeploymentPackage described, Payload payload) {}
}
