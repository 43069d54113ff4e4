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
 * @param administration its part in the administration of the cluster
 */
record StartedServer(Kvdb kvdb, Odb odb, Server server, Administration administration) {

    StartedServer {
        Objects.requireNonNull(kvdb, "kvdb");
        Objects.requireNonNull(odb, "odb");
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(administration, "administration");
    }

    void close() {
        administration.close();
        odb.close();
        kvdb.close();
    }
}
