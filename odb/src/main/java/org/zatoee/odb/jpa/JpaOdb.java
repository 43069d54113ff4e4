// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.util.function.Supplier;

import jakarta.persistence.EntityManagerFactory;

import org.zatoee.core.audit.AuditLogRepository;
import org.zatoee.core.cluster.ClusterRepository;
import org.zatoee.core.cluster.ServerRepository;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.deployment.DeploymentPackageRepository;
import org.zatoee.core.object.ConfigObjectRepository;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.service.record.DeployedServiceRepository;
import org.zatoee.core.service.record.ServiceRepository;
import org.zatoee.core.singleton.SingletonStore;
import org.zatoee.odb.OdbDatabase;
import org.zatoee.odb.jpa.audit.JpaAuditLogRepository;
import org.zatoee.odb.jpa.cluster.JpaClusterRepository;
import org.zatoee.odb.jpa.cluster.JpaServerRepository;
import org.zatoee.odb.jpa.deployment.JpaDeploymentPackageRepository;
import org.zatoee.odb.jpa.object.JpaConfigObjectRepository;
import org.zatoee.odb.jpa.service.JpaDeployedServiceRepository;
import org.zatoee.odb.jpa.service.JpaServiceRepository;
import org.zatoee.odb.jpa.session.JpaTransactions;
import org.zatoee.odb.jpa.singleton.JpaSingletonStore;
import org.zatoee.odb.schema.SchemaMigrations;

/** The ODB in an SQL database. Thread-safe. */
public final class JpaOdb implements Odb {

    private final EntityManagerFactory factory;
    private final SchemaMigrations migrations;
    private final String location;
    private final Runnable onClose;
    private final JpaTransactions transactions;
    private final ClusterRepository clusters;
    private final ServerRepository servers;
    private final ServiceRepository services;
    private final DeployedServiceRepository deployedServices;
    private final ConfigObjectRepository configObjects;
    private final AuditLogRepository auditLog;
    private final DeploymentPackageRepository deploymentPackages;
    private final SingletonStore singleton;

    JpaOdb(
            EntityManagerFactory factory,
            OdbDatabase database,
            SchemaMigrations migrations,
            String location,
            Runnable onClose) {
        this.factory = factory;
        this.migrations = migrations;
        this.location = location;
        this.onClose = onClose;
        transactions = new JpaTransactions(factory, database, location);
        clusters = new JpaClusterRepository(transactions);
        servers = new JpaServerRepository(transactions);
        services = new JpaServiceRepository(transactions);
        deployedServices = new JpaDeployedServiceRepository(transactions);
        configObjects = new JpaConfigObjectRepository(transactions);
        auditLog = new JpaAuditLogRepository(transactions);
        deploymentPackages = new JpaDeploymentPackageRepository(transactions);
        singleton = new JpaSingletonStore(transactions);
    }

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
        return deploymentPackages;
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
        return location;
    }

    @Override
    public void migrate() {
        migrations.migrate();
    }

    @Override
    public void ping() {
        try {
            transactions.read(em -> em.createNativeQuery("SELECT 1").getSingleResult());
        } catch (ComponentUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever keeps it from answering so simple a question.
            throw new ComponentUnavailableException(Component.ODB, location, e);
        }
    }

    @Override
    public void close() {
        factory.close();
        onClose.run();
    }
}
