// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.service.DeployedServiceRecord;
import org.zatoee.core.service.ServiceRecord;

/** What is in the ODB at one moment: rows by key. Changed by the one transaction that owns it, then never again. */
record InMemoryTables(
        AtomicLong lastId,
        Map<Long, Cluster> clusters,
        Map<Long, Server> servers,
        Map<Long, ServiceRecord> services,
        Map<Deployment, DeployedServiceRecord> deployed,
        Map<Long, ChannelRow> channels) {

    static InMemoryTables empty() {
        return new InMemoryTables(
                new AtomicLong(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    InMemoryTables copy() {
        return new InMemoryTables(
                new AtomicLong(lastId.get()),
                new TreeMap<>(clusters),
                new TreeMap<>(servers),
                new TreeMap<>(services),
                new TreeMap<>(deployed),
                new TreeMap<>(channels));
    }

    long nextId() {
        return lastId.incrementAndGet();
    }

    void requireCluster(long clusterId) {
        if (!clusters.containsKey(clusterId)) {
            throw new IllegalArgumentException("no such cluster: " + clusterId);
        }
    }

    record Deployment(long serverId, long serviceId) implements Comparable<Deployment> {

        @Override
        public int compareTo(Deployment other) {
            int byServer = Long.compare(serverId, other.serverId);
            return byServer != 0 ? byServer : Long.compare(serviceId, other.serviceId);
        }
    }

    record ChannelRow(long clusterId, HttpChannel channel) {}
}
