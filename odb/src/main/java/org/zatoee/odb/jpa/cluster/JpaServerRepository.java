// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.cluster;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.cluster.ServerRepository;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.core.name.NameRule;
import org.zatoee.odb.jpa.session.JpaTransactions;
import org.zatoee.odb.jpa.session.RequiredRows;
import org.zatoee.odb.jpa.session.RowInsert;

/** The table {@code server}. Thread-safe. */
public final class JpaServerRepository implements ServerRepository {

    private final JpaTransactions transactions;

    public JpaServerRepository(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** What it maps. */
    public static List<Class<?>> entities() {
        return List.of(ServerEntity.class);
    }

    @Override
    public List<Server> findAll(long clusterId) {
        // Sorted here, because databases sort text each by rules of their own.
        return transactions
                .read(em -> em.createQuery("from ServerEntity where clusterId = :clusterId", ServerEntity.class)
                        .setParameter("clusterId", clusterId)
                        .getResultList())
                .stream()
                .map(ServerEntity::toServer)
                .sorted(Comparator.comparing(Server::name))
                .toList();
    }

    @Override
    public Optional<Server> findByName(long clusterId, String name) {
        return NameRule.allows(name)
                ? transactions
                        .read(em ->
                                byName(em, clusterId, name).getResultStream().findFirst())
                        .map(ServerEntity::toServer)
                : Optional.empty();
    }

    @Override
    public Optional<Server> find(long id) {
        return transactions
                .read(em -> Optional.ofNullable(em.find(ServerEntity.class, id)))
                .map(ServerEntity::toServer);
    }

    @Override
    public Server join(long clusterId, String name, ServerAddress address, Server.Join join) {
        NameRule.check("name", name);
        return transactions.write(em -> {
            RequiredRows.requireCluster(em, clusterId);
            transactions.insertUnlessThere(em, newRow(clusterId, name, address, join));
            ServerEntity server = byName(em, clusterId, name)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getSingleResult();
            server.join(address, join);
            return server.toServer();
        });
    }

    @Override
    public void changeUpStatus(long serverId, UpStatus status, Instant when) {
        transactions.write(em -> {
            ServerEntity server = lock(em, serverId);
            server.changeUpStatus(status, when);
            return server;
        });
    }

    @Override
    public Server rename(long serverId, String name) {
        NameRule.check("name", name);
        return transactions.write(em -> {
            ServerEntity server = lock(em, serverId);
            UniqueNames.requireFree(
                    "server.name",
                    name,
                    byName(em, server.clusterId, name).getResultStream().filter(other -> other.id != serverId));
            server.name = name;
            return UniqueNames.flush(em, "server.name", name, server::toServer);
        });
    }

    @Override
    public void delete(long serverId) {
        transactions.write(em -> RequiredRows.delete(em, "ServerEntity", "server", serverId));
    }

    private static ServerEntity lock(EntityManager em, long serverId) {
        return Optional.ofNullable(em.find(ServerEntity.class, serverId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalArgumentException("no such server: " + serverId));
    }

    private static RowInsert newRow(long clusterId, String name, ServerAddress address, Server.Join join) {
        return RowInsert.into("server")
                .with("cluster_id", clusterId)
                .with("name", name)
                .with("token", UUID.randomUUID().toString())
                .with("host", address.host())
                .with("bind_host", address.bindHost())
                .with("bind_port", address.bindPort())
                .with("last_join_status", join.status().wireName())
                .with("last_join_mod_date", join.date().toEpochMilli())
                .with("last_join_mod_by", join.by())
                .with("up_status", UpStatus.RUNNING.wireName())
                .with("up_mod_date", join.date().toEpochMilli())
                .with("row_version", 0L);
    }

    private static TypedQuery<ServerEntity> byName(EntityManager em, long clusterId, String name) {
        return em.createQuery("from ServerEntity where clusterId = :clusterId and name = :name", ServerEntity.class)
                .setParameter("clusterId", clusterId)
                .setParameter("name", name);
    }
}
