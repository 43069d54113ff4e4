// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.zatoee.core.cluster.Server;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentPackageRepository;
import org.zatoee.core.deployment.DeploymentState;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.testkit.odb.InMemoryTables.PackageRow;
import org.zatoee.core.testkit.odb.InMemoryTables.Pair;

final class InMemoryDeploymentPackageRepository implements DeploymentPackageRepository {

    private final InMemoryTransactions transactions;

    InMemoryDeploymentPackageRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public DeploymentPackage add(DeploymentPackage given, byte[] payload) {
        return transactions.write(tables -> {
            tables.requireCluster(given.clusterId());
            Instant time = given.time().truncatedTo(ChronoUnit.MILLIS);
            DeploymentPackage added = new DeploymentPackage(
                    tables.nextId(), given.clusterId(), time, given.payloadName(), given.deployedBy(), given.hash());
            tables.packages().put(added.id(), new PackageRow(added, payload.clone()));
            tables.servers().values().stream()
                    .filter(server -> server.clusterId() == given.clusterId())
                    .forEach(server -> put(tables, added.id(), server.id(), DeploymentState.AWAITING_DEPLOYMENT, time));
            return added;
        });
    }

    @Override
    public Optional<DeploymentPackage> find(long id) {
        return transactions.read(
                tables -> Optional.ofNullable(tables.packages().get(id)).map(PackageRow::described));
    }

    @Override
    public List<DeploymentPackage> findAll(long clusterId) {
        return transactions.read(tables -> tables.packages().values().stream()
                .map(PackageRow::described)
                .filter(each -> each.clusterId() == clusterId)
                .toList());
    }

    @Override
    public List<DeploymentPackage> findAwaiting(long serverId) {
        return transactions.read(
                tables -> Optional.ofNullable(tables.servers().get(serverId))
                        .map(Server::clusterId)
                        .map(this::findAll)
                        .orElse(List.of())
                        .stream()
                        .filter(each -> isAwaited(tables.statuses().get(new Pair(each.id(), serverId))))
                        .toList());
    }

    @Override
    public byte[] payload(long id) {
        return transactions.read(tables -> InMemoryTables.require(tables.packages(), id, "package")
                .payload()
                .clone());
    }

    @Override
    public List<DeploymentStatus> statuses(long packageId) {
        return transactions.read(tables -> tables.statuses().values().stream()
                .filter(status -> status.packageId() == packageId)
                .toList());
    }

    @Override
    public void changeStatus(long packageId, long serverId, DeploymentState state, Instant when) {
        transactions.write(tables -> {
            PackageRow row = InMemoryTables.require(tables.packages(), packageId, "package");
            Server server = InMemoryTables.require(tables.servers(), serverId, "server");
            if (server.clusterId() != row.described().clusterId()) {
                throw new IllegalArgumentException("a server of another cluster: " + serverId);
            }
            return put(tables, packageId, serverId, state, when.truncatedTo(ChronoUnit.MILLIS));
        });
    }

    @Override
    public void delete(long id) {
        transactions.write(tables -> {
            InMemoryTables.require(tables.packages(), id, "package");
            tables.packages().remove(id);
            return tables.statuses().keySet().removeIf(key -> key.first() == id);
        });
    }

    private static boolean isAwaited(DeploymentStatus status) {
        return status == null || status.state() == DeploymentState.AWAITING_DEPLOYMENT;
    }

    private static DeploymentStatus put(
            InMemoryTables tables, long packageId, long serverId, DeploymentState state, Instant when) {
        DeploymentStatus status = new DeploymentStatus(packageId, serverId, state, when);
        tables.statuses().put(new Pair(packageId, serverId), status);
        return status;
    }
}
