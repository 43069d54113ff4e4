// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.cluster;

import java.time.Instant;
import java.util.Objects;

/**
 * A server as the ODB knows it.
 *
 * @param id its key in the ODB
 * @param clusterId the cluster it belongs to
 * @param name its name, unique in the cluster
 * @param token names it in Redis keys; random, made when it first joined, kept over restarts
 * @param address where it runs and listens
 * @param lastJoin how it last joined
 * @param upStatus what it last said of itself
 * @param upModDate when it said so
 */
public record Server(
        long id,
        long clusterId,
        String name,
        String token,
        ServerAddress address,
        Join lastJoin,
        UpStatus upStatus,
        Instant upModDate) {

    public Server {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(lastJoin, "lastJoin");
        Objects.requireNonNull(upStatus, "upStatus");
        Objects.requireNonNull(upModDate, "upModDate");
    }

    /**
     * How a server last joined its cluster.
     *
     * @param status whether it was let in
     * @param date when
     * @param by who started it, as {@code user@host}
     */
    public record Join(JoinStatus status, Instant date, String by) {

        public Join {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(by, "by");
        }
    }
}
