// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.zatoee.core.service.record.DeployedServiceRecord;
import org.zatoee.core.service.record.DeployedServiceRepository;
import org.zatoee.core.service.record.ServiceDeployment;
import org.zatoee.core.testkit.odb.InMemoryTables.Pair;

final class InMemoryDeployedServiceRepository implements DeployedServiceRepository {

    private final InMemoryTransactions transactions;

    InMemoryDeployedServiceRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<DeployedServiceRecord> findByServer(long serverId) {
        return transactions.read(tables -> tables.deployed().values().stream()
                .filter(deployed -> deployed.serverId() == serverId)
                .toList());
    }

    @Override
    public List<ServiceDeployment> findByService(long serviceId) {
        return transactions.read(tables -> tables.deployed().values().stream()
                .filter(deployed -> deployed.serviceId() == serviceId)
                .map(deployed -> new ServiceDeployment(
                        tables.servers().get(deployed.serverId()).name(), deployed))
                .sorted(Comparator.comparing(ServiceDeployment::serverName))
                .toList());
    }

    @Override
    public void replaceAll(long serverId, List<DeployedServiceRecord> deployed) {
        transactions.write(tables -> {
            require(tables.servers().containsKey(serverId), "no such server: " + serverId);
            tables.deployed().keySet().removeIf(key -> key.first() == serverId);
            for (DeployedServiceRecord each : deployed) {
                require(each.serverId() == serverId, "of another server: " + each);
                require(tables.services().containsKey(each.serviceId()), "no such service: " + each);
                var key = new Pair(serverId, each.serviceId());
                require(tables.deployed().put(key, stored(each)) == null, "there twice: " + each);
            }
            return tables;
        });
    }

    private static DeployedServiceRecord stored(DeployedServiceRecord given) {
        return new DeployedServiceRecord(
                given.serverId(),
                given.serviceId(),
                given.deploymentTime().truncatedTo(ChronoUnit.MILLIS),
                given.details(),
                given.source(),
                given.sourceHash());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
