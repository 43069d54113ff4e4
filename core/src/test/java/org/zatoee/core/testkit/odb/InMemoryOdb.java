// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.function.Supplier;

import org.zatoee.core.audit.AuditLogRepository;
import org.zatoee.core.cluster.ClusterRepository;
import org.zatoee.core.cluster.ServerRepository;
import org.zatoee.core.deployment.DeploymentPackageRepository;
import org.zatoee.core.object.ConfigObjectRepository;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.service.record.DeployedServiceRepository;
import org.zatoee.core.service.record.ServiceRepository;
import org.zatoee.core.singleton.SingletonStore;

/** An ODB in memory: for tests. Several servers of one test share one instance; closing it keeps what it holds. */
public final class InMemoryOdb implements Odb {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final ClusterRepository clusters = new InMemoryClusterRepository(transactions);
    private final ServerRepository servers = new InMemoryServerRepository(transactions);
    private final ServiceRepository services = new InMemoryServiceRepository(transactions);
    private final DeployedServiceRepository deployedServices = new InMemoryDeployedServiceRepository(transactions);
    private final ConfigObjectRepository configObjects = new InMemoryConfigObjectRepository(transactions);
    private final AuditLogRepository auditLog = new InMemoryAuditLogRepository(transactions);
    private final DeploymentPackageRepository packages = new InMemoryDeploymentPackageRepository(transactions);
    private final SingletonStore singleton = new InMemorySingletonStore(transactions);

    @Override
    public ClusterRepository clusters() {
        return clusters;
    }

    @Override
    public ServerRepository servers() {
        return servers;
    }

    @Override
    public ServiceRepository services() {
        return services;
    }

    @Override
    public DeployedServiceRepository deployedServices() {
        return deployedServices;
    }

    @Override
    public ConfigObjectRepository configObjects() {
        return configObjects;
    }

    @Override
    public AuditLogRepository auditLog() {
        return auditLog;
    }

    @Override
    public DeploymentPackageRepository deploymentPackages() {
        return packages;
    }

    @Override
    public SingletonStore singleton() {
        return singleton;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.inTransaction(work);
    }

    @Override
    public String location() {
        return "memory";
    }

    @Override
    public void migrate() {
        // There is no schema.
    }

    @Override
    public void ping() {
        // It is always there.
    }

    @Override
    public void close() {
        // Nothing was taken.
    }
}
