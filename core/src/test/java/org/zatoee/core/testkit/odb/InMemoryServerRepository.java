// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.cluster.ServerRepository;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.core.name.NameRule;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.object.ObjectKey;

final class InMemoryServerRepository implements ServerRepository {

    private final InMemoryTransactions transactions;

    InMemoryServerRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Server> findAll(long clusterId) {
        return transactions.read(tables -> tables.servers().values().stream()
                .filter(server -> server.clusterId() == clusterId)
                .sorted(Comparator.comparing(Server::name))
                .toList());
    }

    @Override
    public Optional<Server> findByName(long clusterId, String name) {
        return findAll(clusterId).stream()
                .filter(server -> server.name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<Server> find(long id) {
        return transactions.read(tables -> Optional.ofNullable(tables.servers().get(id)));
    }

    @Override
    public Server join(long clusterId, String name, ServerAddress address, Server.Join join) {
        NameRule.check("name", name);
        return transactions.write(tables -> {
            tables.requireCluster(clusterId);
            Optional<Server> known = findByName(clusterId, name);
            Instant date = join.date().truncatedTo(ChronoUnit.MILLIS);
            Server server = new Server(
                    known.map(Server::id).orElseGet(tables::nextId),
                    clusterId,
                    name,
                    known.map(Server::token).orElseGet(() -> UUID.randomUUID().toString()),
                    address,
                    new Server.Join(join.status(), date, join.by()),
                    UpStatus.RUNNING,
                    date);
            tables.servers().put(server.id(), server);
            return server;
        });
    }

    @Override
    public void changeUpStatus(long serverId, UpStatus status, Instant when) {
        transactions.write(tables -> {
            Server old = InMemoryTables.require(tables.servers(), serverId, "server");
            return tables.servers().put(serverId, withUpStatus(old, status, when.truncatedTo(ChronoUnit.MILLIS)));
        });
    }

    @Override
    public Server rename(long serverId, String name) {
        NameRule.check("name", name);
        return transactions.write(tables -> {
            Server old = InMemoryTables.require(tables.servers(), serverId, "server");
            findByName(old.clusterId(), name)
                    .filter(other -> other.id() != serverId)
                    .ifPresent(other -> {
                        throw new KeyInUseException(new ObjectKey("server.name", List.of(name), "name"));
                    });
            Server renamed = new Server(
                    serverId,
                    old.clusterId(),
                    name,
                    old.token(),
                    old.address(),
                    old.lastJoin(),
                    old.upStatus(),
                    old.upModDate());
            tables.servers().put(serverId, renamed);
            return renamed;
        });
    }

    @Override
    public void delete(long serverId) {
        transactions.write(tables -> {
            InMemoryTables.require(tables.servers(), serverId, "server");
            tables.servers().remove(serverId);
            tables.statuses().keySet().removeIf(key -> key.second() == serverId);
            return tables.deployed().keySet().removeIf(key -> key.first() == serverId);
        });
    }

    private static Server withUpStatus(Server old, UpStatus status, Instant when) {
        return new Server(
                old.id(), old.clusterId(), old.name(), old.token(), old.address(), old.lastJoin(), status, when);
    }
}
