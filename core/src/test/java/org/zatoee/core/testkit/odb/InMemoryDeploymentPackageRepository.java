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
import org.zatoee.core.deployment.Payload;
import org.zatoee.core.testkit.odb.InMemoryTables.PackageRow;
import org.zatoee.core.testkit.odb.InMemoryTables.Pair;

final class InMemoryDeploymentPackageRepository implements DeploymentPackageRepository {

    private final InMemoryTransactions transactions;

    InMemoryDeploymentPackageRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public DeploymentPackage add(DeploymentPackage given, Payload payload) {
        return transactions.write(tables -> {
            tables.requireCluster(given.clusterId());
            Instant time = given.time().truncatedTo(ChronoUnit.MILLIS);
            DeploymentPackage added = given.withId(tables.nextId()).at(time);
            tables.packages().put(added.id(), new PackageRow(added, payload));
            tables.servers().values().stream()
                    .filter(server -> server.clusterId() == given.clusterId())
                    .forEach(server -> put(
                            tables,
                            new DeploymentStatus(added.id(), server.id(), DeploymentState.AWAITING_DEPLOYMENT, time)));
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
    public List<DeploymentPackage> findActive(long clusterId) {
        return findAll(clusterId).stream().filter(DeploymentPackage::active).toList();
    }

    @Override
    public List<DeploymentPackage> findAwaiting(long serverId) {
        return transactions.read(tables -> Optional.ofNullable(tables.servers().get(serverId))
                .map(Server::clusterId)
                .map(this::findActive)
                .orElse(List.of())
                .stream()
                .filter(each -> isAwaited(tables.statuses().get(new Pair(each.id(), serverId))))
                .toList());
    }

    @Override
    public byte[] payload(long id) {
        return stored(id).original().clone();
    }

    @Override
    public byte[] deployable(long id) {
        return stored(id).deployable().clone();
    }

    private Payload stored(long id) {
        return transactions.read(tables ->
                InMemoryTables.require(tables.packages(), id, "package").payload());
    }

    @Override
    public List<DeploymentStatus> statuses(long packageId) {
        return transactions.read(tables -> tables.statuses().values().stream()
                .filter(status -> status.packageId() == packageId)
                .toList());
    }

    @Override
    public void changeStatus(DeploymentStatus status) {
        transactions.write(tables -> {
            PackageRow row = InMemoryTables.require(tables.packages(), status.packageId(), "package");
            Server server = InMemoryTables.require(tables.servers(), status.serverId(), "server");
            if (server.clusterId() != row.described().clusterId()) {
                throw new IllegalArgumentException("a server of another cluster: " + server.id());
            }
            return put(tables, status);
        });
    }

    @Override
    public void setActive(long id, boolean active) {
        transactions.write(tables -> {
            PackageRow row = InMemoryTables.require(tables.packages(), id, "package");
            return tables.packages().put(id, new PackageRow(row.described().active(active), row.payload()));
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

    private static DeploymentStatus put(InMemoryTables tables, DeploymentStatus given) {
        DeploymentStatus status = new DeploymentStatus(
                given.packageId(),
                given.serverId(),
                given.state(),
                given.reason(),
                given.time().truncatedTo(ChronoUnit.MILLIS));
        tables.statuses().put(new Pair(status.packageId(), status.serverId()), status);
        return status;
    }
}
