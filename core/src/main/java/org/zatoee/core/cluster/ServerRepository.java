// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.zatoee.core.name.NameRule;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.service.BadRequestException;

/** Where the servers of clusters are kept. Thread-safe. */
public interface ServerRepository {

    /** The servers of a cluster, by name. */
    List<Server> findAll(long clusterId);

    /** The server of that name. */
    Optional<Server> findByName(long clusterId, String name);

    /** The server of that id. */
    Optional<Server> find(long id);

    /**
     * Records that a server joined and runs. A server seen for the first time gets an id and a random token; one known
     * already keeps both, and the rest is replaced.
     *
     * @throws BadRequestException if the name breaks {@link NameRule}
     * @throws IllegalArgumentException if there is no such cluster
     */
    Server join(long clusterId, String name, ServerAddress address, Server.Join join);

    /**
     * Records what a server says of itself.
     *
     * @throws IllegalArgumentException if there is no such server
     */
    void changeUpStatus(long serverId, UpStatus status, Instant when);

    /**
     * Gives a server another name. It finds its row by name: unless its settings follow, it joins as a new one at its next
     * start.
     *
     * @return the server as it is now
     * @throws BadRequestException if the name breaks {@link NameRule}
     * @throws KeyInUseException if another of its cluster has that name
     * @throws IllegalArgumentException if there is no such server
     */
    Server rename(long serverId, String name);

    /**
     * Removes a server, and what is known of what it has deployed. Whether it runs is for the caller to check.
     *
     * @throws IllegalArgumentException if there is no such server
     */
    void delete(long serverId);
}
