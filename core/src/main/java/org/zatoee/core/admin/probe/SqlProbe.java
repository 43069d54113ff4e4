// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.probe;

import java.time.Duration;
import java.util.Objects;

/** Tries whether a database answers. Thread-safe. */
@FunctionalInterface
public interface SqlProbe {

    /**
     * Connects, asks the database whether it is there, and disconnects.
     *
     * @return how long the database took to answer, without the time to connect
     * @throws ProbeFailedException if it does not answer within a short time, or this server has no driver for it
     */
    Duration ping(Target target);

    /**
     * A database.
     *
     * @param engine what kind it is, as on the wire: {@code postgresql}, {@code oracle}, ...
     * @param host where it is
     * @param port its port
     * @param database its name; of an embedded one, the path of its file
     * @param username who connects
     * @param password with what password
     */
    record Target(String engine, String host, int port, String database, String username, String password) {

        public Target {
            Objects.requireNonNull(engine, "engine");
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(database, "database");
            Objects.requireNonNull(username, "username");
            Objects.requireNonNull(password, "password");
        }

        /** Without the password. */
        @Override
        public String toString() {
            return engine + "://" + host + ":" + port + "/" + database;
        }
    }
}
