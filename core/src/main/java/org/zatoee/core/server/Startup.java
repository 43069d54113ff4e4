// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.function.Function;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.KvdbConnector;
import org.zatoee.core.kvdb.LockLostException;
import org.zatoee.core.kvdb.LockTimeoutException;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.odb.OdbConnector;
import org.zatoee.core.server.retry.Backoff;
import org.zatoee.core.server.retry.Pause;
import org.zatoee.core.server.status.ServerStatus;
import org.zatoee.core.settings.ServerSettings;

/**
 * Starts a server: KVDB, ODB, schema, its place in the cluster, its services, its configuration, in this order. As long
 * as a component is away, or another process holds a lock or took one over, the whole is tried again, with growing pauses.
 */
final class Startup {

    private final ServerSettings settings;
    private final KvdbConnector kvdbConnector;
    private final OdbConnector odbConnector;
    private final ServerActivation activation;
    private final ServerStatus status;
    private final Pause pause;

    Startup(
            ServerSettings settings,
            KvdbConnector kvdbConnector,
            OdbConnector odbConnector,
            ServerActivation activation,
            ServerStatus status,
            Pause pause) {
        this.settings = settings;
        this.kvdbConnector = kvdbConnector;
        this.odbConnector = odbConnector;
        this.activation = activation;
        this.status = status;
        this.pause = pause;
    }

    /**
     * Tries until it succeeds.
     *
     * @throws InterruptedException if the server is stopped meanwhile
     */
    StartedServer run() throws InterruptedException {
        Backoff backoff = new Backoff(RandomGenerator.getDefault());
        String lastReason = "";
        while (true) {
            try {
                return attempt();
            } catch (ComponentUnavailableException | LockTimeoutException | LockLostException e) {
                String reason = String.valueOf(e.getMessage());
                if (!reason.equals(lastReason)) {
                    ServerLog.LOG.waiting(settings.serverName(), reason);
                    lastReason = reason;
                }
                status.waiting(reason);
            }
            pause.pause(backoff.next());
        }
    }

    private StartedServer attempt() throws InterruptedException {
        Kvdb kvdb = kvdbConnector.connect();
        Odb odb = null;
        StartedServer started = null;
        try {
            kvdb.claim(settings.clusterName());
            odb = odbConnector.connect();
            started = start(kvdb, odb);
            return started;
        } finally {
            if (started == null) {
                close(kvdb, odb);
            }
        }
    }

    private StartedServer start(Kvdb kvdb, Odb odb) throws InterruptedException {
        underLock(kvdb, "odb:schema", lock -> {
            odb.migrate();
            return odb;
        });
        Server server = activation.join(odb);
        StartedServer started = null;
        try {
            // One process of a server deploys its services; another by the same name waits here for its turn.
            String name = "server:starting:" + server.token();
            Administration administration = underLock(kvdb, name, lock -> activation.deploy(kvdb, odb, server, lock));
            started = new StartedServer(kvdb, odb, server, administration);
            return started;
        } finally {
            if (started == null && status.isStopped()) {
                activation.leave(odb, server);
            }
        }
    }

    private <T> T underLock(Kvdb kvdb, String name, Function<StartupLock, T> work) throws InterruptedException {
        StartupLock lock = StartupLock.take(kvdb.locks(), name, status);
        try {
            return work.apply(lock);
        } finally {
            lock.release();
        }
    }

    private static void close(Kvdb kvdb, @Nullable Odb odb) {
        if (odb != null) {
            odb.close();
        }
        kvdb.close();
    }
}
