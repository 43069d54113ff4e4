// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.Objects;

import org.zatoee.core.audit.AuditLogRepository;
import org.zatoee.core.cluster.ClusterRepository;
import org.zatoee.core.object.ConfigObjectRepository;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.odb.Transactions;
import org.zatoee.core.service.record.ServiceRepository;

/**
 * What a change of the configuration is written to, in one transaction.
 *
 * @param transactions runs the transaction
 * @param clusters has the configuration version
 * @param services knows which services there are
 * @param objects keeps the objects
 * @param auditLog keeps what was changed
 */
public record ConfigRepositories(
        Transactions transactions,
        ClusterRepository clusters,
        ServiceRepository services,
        ConfigObjectRepository objects,
        AuditLogRepository auditLog) {

    public ConfigRepositories {
        Objects.requireNonNull(transactions, "transactions");
        Objects.requireNonNull(clusters, "clusters");
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(objects, "objects");
        Objects.requireNonNull(auditLog, "auditLog");
    }

    /** Those of an ODB. */
    public static ConfigRepositories of(Odb odb) {
        return new ConfigRepositories(odb, odb.clusters(), odb.services(), odb.configObjects(), odb.auditLog());
    }
}
