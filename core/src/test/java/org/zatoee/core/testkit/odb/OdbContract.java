// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import org.junit.jupiter.api.Nested;
import org.zatoee.core.odb.Odb;

/** All the suites an ODB passes; each finds here the ODBs it is about. */
public abstract class OdbContract {

    /** An ODB, its schema in place; the same one every time. */
    protected abstract Odb odb();

    /** Another one over the same database, as another server has it; the same one every time. */
    protected abstract Odb another();

    @Nested
    class Clusters extends ClusterRepositoryContract {}

    @Nested
    class Servers extends ServerRepositoryContract {}

    @Nested
    class Services extends ServiceRepositoryContract {}

    @Nested
    class DeployedServices extends DeployedServiceRepositoryContract {}

    @Nested
    class DeploymentPackages extends DeploymentPackageRepositoryContract {}

    @Nested
    class ConfigObjects extends ConfigObjectRepositoryContract {}

    @Nested
    class ConfigChanges extends ConfigChangesContract {}

    @Nested
    class AuditLog extends AuditLogRepositoryContract {}

    @Nested
    class Singleton extends SingletonStoreContract {}

    @Nested
    class InTransactions extends TransactionsContract {}

    @Nested
    class Concurrency extends ConcurrencyContract {}

    @Nested
    class ConcurrentChanges extends ConcurrentChangesContract {}
}
