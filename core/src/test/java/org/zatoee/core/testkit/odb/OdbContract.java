// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import org.junit.jupiter.api.Nested;
import org.zatoee.core.odb.Odb;

/** All the suites an ODB passes. */
public abstract class OdbContract {

    /** An ODB, its schema in place; the same one every time. */
    protected abstract Odb odb();

    /** Another one over the same database, as another server has it; the same one every time. */
    protected abstract Odb another();

    @Nested
    class Clusters extends ClusterRepositoryContract {
        @Override
        protected Odb odb() {
            return OdbContract.this.odb();
        }

        @Override
        protected Odb another() {
            return OdbContract.this.another();
        }
    }

    @Nested
    class Servers extends ServerRepositoryContract {
        @Override
        protected Odb odb() {
            return OdbContract.this.odb();
        }

        @Override
        protected Odb another() {
            return OdbContract.this.another();
        }
    }

    @Nested
    class Services extends ServiceRepositoryContract {
        @Override
        protected Odb odb() {
            return OdbContract.this.odb();
        }

        @Override
        protected Odb another() {
            return OdbContract.this.another();
        }
    }

    @Nested
    class DeployedServices extends DeployedServiceRepositoryContract {
        @Override
        protected Odb odb() {
            return OdbContract.this.odb();
        }

        @Override
        protected Odb another() {
            return OdbContract.this.another();
        }
    }

    @Nested
    class HttpChannels extends HttpChannelRepositoryContract {
        @Override
        protected Odb odb() {
            return OdbContract.this.odb();
        }

        @Override
        protected Odb another() {
            return OdbContract.this.another();
        }
    }

    @Nested
    class InTransactions extends TransactionsContract {
        @Override
        protected Odb odb() {
            return OdbContract.this.odb();
        }

        @Override
        protected Odb another() {
            return OdbContract.this.another();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected Odb odb() {
            return OdbContract.this.odb();
        }

        @Override
        protected Odb another() {
            return OdbContract.this.another();
        }
    }
}
