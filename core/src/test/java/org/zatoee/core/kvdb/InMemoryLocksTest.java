// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.zatoee.core.testkit.kvdb.DistributedLocksContract;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;

class InMemoryLocksTest extends DistributedLocksContract {

    /** How far the clock of the database is ahead of the machine's. */
    private final AtomicLong ahead = new AtomicLong();

    private final InMemoryKvdbConnector connector =
            new InMemoryKvdbConnector("memory", () -> System.nanoTime() + ahead.get());

    @Override
    protected Kvdb connect() {
        return connector.connect();
    }

    @Override
    protected void elapse(Duration time) {
        ahead.addAndGet(time.toNanos());
    }
}
