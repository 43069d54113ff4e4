// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import org.zatoee.core.broadcast.Broadcast;
import org.zatoee.core.broadcast.BroadcastFormat;
import org.zatoee.core.broadcast.BroadcastListener;
import org.zatoee.core.broadcast.BroadcastListeners;
import org.zatoee.core.broadcast.Broadcasts;
import org.zatoee.core.broadcast.Subscription;

/** The broadcasts of one connection to a database in memory. */
final class InMemoryBroadcasts implements Broadcasts {

    private final InMemoryKvdbConnector connector;
    private final BroadcastListeners listeners;

    InMemoryBroadcasts(InMemoryKvdbConnector connector) {
        this.connector = connector;
        this.listeners = connector.topic().join();
    }

    void onlyFor(String clusterName) {
        listeners.onlyFor(clusterName);
    }

    @Override
    public void publish(Broadcast message) {
        connector.data();
        connector.topic().send(BroadcastFormat.write(message));
    }

    @Override
    public Subscription subscribe(BroadcastListener listener) {
        BroadcastListeners.Added added = listeners.add(listener);
        added.missed();
        return added;
    }

    @Override
    public long dropped() {
        return listeners.dropped();
    }

    void close() {
        connector.topic().leave(listeners);
    }
}
