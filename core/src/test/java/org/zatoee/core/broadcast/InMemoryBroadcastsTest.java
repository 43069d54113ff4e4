// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

import org.junit.jupiter.api.Test;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.testkit.broadcast.BroadcastsContract;
import org.zatoee.core.testkit.broadcast.RecordingListener;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zatoee.core.testkit.broadcast.Soon.soon;

class InMemoryBroadcastsTest extends BroadcastsContract {

    private final InMemoryKvdbConnector connector = new InMemoryKvdbConnector();

    @Override
    protected Kvdb connect() {
        return connector.connect();
    }

    @Override
    protected void send(String text) {
        connector.broadcast(text);
    }

    @Test
    void saysAfterADownTimeThatMessagesMayHaveBeenMissed() {
        RecordingListener listener = new RecordingListener();
        try (Kvdb kvdb = connect()) {
            listener.subscribeTo(kvdb.broadcasts());
            connector.goesDown();
            assertThatThrownBy(() -> kvdb.broadcasts().publish(Broadcast.configChanged("billing", 1)))
                    .isInstanceOf(ComponentUnavailableException.class);

            connector.comesBack();

            soon().until(() -> listener.gaps() == 2);
        }
    }
}
