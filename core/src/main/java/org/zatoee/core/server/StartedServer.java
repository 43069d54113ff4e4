// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.Objects;

import org.zatoee.core.cluster.Server;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.odb.Odb;

/**
 * What a server holds once it has started.
 *
 * @param kvdb the KVDB
 * @param odb the ODB
 * @param server this server, as the ODB knows it
 */
record StartedServer(Kvdb kvdb, Odb odb, Server server) {

    StartedServer {
        Objects.requireNonNull(kvdb, "kvdb");
        Objects.requireNonNull(odb, "odb");
        Objects.requireNonNull(server, "server");
    }

    void close() {
        odb.close();
        kvdb.close();
    }
}
