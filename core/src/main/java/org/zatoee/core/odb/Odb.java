// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.odb;

import org.zatoee.core.audit.AuditLogRepository;
import org.zatoee.core.cluster.ClusterRepository;
import org.zatoee.core.cluster.ServerRepository;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.deployment.DeploymentPackageRepository;
import org.zatoee.core.object.ConfigObjectRepository;
import org.zatoee.core.service.record.DeployedServiceRepository;
import org.zatoee.core.service.record.ServiceRepository;
import org.zatoee.core.singleton.SingletonStore;

/** The operational database: static configuration, shared by the servers of a cluster. Thread-safe. */
public interface Odb extends Transactions, AutoCloseable {

    ClusterRepository clusters();

    ServerRepository servers();

    ServiceRepository services();

    DeployedServiceRepository deployedServices();

    ConfigObjectRepository configObjects();

    AuditLogRepository auditLog();

    DeploymentPackageRepository deploymentPackages();

    SingletonStore singleton();

    /** Where it is, without secrets: for messages to an operator. */
    String location();

    /**
     * Brings the schema to the version this release needs; does nothing when it is there already. The caller makes sure
     * that one process does it at a time.
     *
     * @throws ComponentUnavailableException if the database cannot be reached
     */
    void migrate();

    /**
     * Asks the database whether it answers.
     *
     * @throws ComponentUnavailableException if it does not
     */
    void ping();

    /** Gives back what was taken to reach it. */
    @Override
    void close();
}
