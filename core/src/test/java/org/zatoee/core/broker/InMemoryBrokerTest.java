// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

import org.junit.jupiter.api.AfterEach;
import org.zatoee.core.testkit.broker.BrokerContract;
import org.zatoee.core.testkit.broker.InMemoryBroker;

class InMemoryBrokerTest extends BrokerContract {

    private final InMemoryBroker broker = new InMemoryBroker();

    @Override
    protected Broker connect() {
        return broker.connect();
    }

    @Override
    protected void kill(Broker server) {
        ((InMemoryBroker) server).die();
    }

    @AfterEach
    void close() {
        ((InMemoryBroker) server1).close();
        ((InMemoryBroker) server2).close();
    }
}
