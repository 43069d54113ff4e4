// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import org.zatoee.core.broadcast.BroadcastListeners;

/** A topic of a database in memory: the listeners of all servers. Thread-safe. */
final class InMemoryTopic {

    private static final Executor THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "listens to broadcasts in memory");
        thread.setDaemon(true);
        return thread;
    });

    private final List<BroadcastListeners> servers = new CopyOnWriteArrayList<>();

    BroadcastListeners join() {
        BroadcastListeners server = new BroadcastListeners(THREADS);
        servers.add(server);
        return server;
    }

    void leave(BroadcastListeners server) {
        servers.remove(server);
    }

    void send(String text) {
        servers.forEach(server -> server.received(text));
    }

    void missed() {
        servers.forEach(BroadcastListeners::missed);
    }
}
