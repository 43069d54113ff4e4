// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import java.util.concurrent.atomic.AtomicInteger;

import org.zatoee.odb.OdbSettings;
import org.zatoee.processes.server.DatabaseServer;

/** The databases in a server of one's own, and the ODBs in one of them. */
final class RunningDatabases implements AutoCloseable {

    private final DatabaseServer server;
    private final AtomicInteger count = new AtomicInteger();
    private final OdbPair odbs;

    RunningDatabases(DatabaseServer server) {
        this.server = server;
        try {
            server.start();
            this.odbs = OdbPair.open(create());
        } catch (RuntimeException e) {
            server.delete();
            throw e;
        }
    }

    OdbPair odbs() {
        return odbs;
    }

    /** Creates an empty one. */
    OdbSettings create() {
        String name = "odb" + count.incrementAndGet();
        server.createDatabase(name);
        return new OdbSettings(server.jdbcUrl(name), server.username(), server.password());
    }

    /** Closes the ODBs, and deletes the server with all that is in it. */
    @Override
    public void close() {
        odbs.close();
        server.delete();
    }
}
