// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.util.List;
import java.util.Optional;

import org.zatoee.core.name.NameRule;
import org.zatoee.service.BadRequestException;

/** Where the HTTP channels of clusters are kept. Thread-safe. */
public interface HttpChannelRepository {

    /** The channels of a cluster, by name. */
    List<HttpChannel> findAll(long clusterId);

    /** The channel of that name. */
    Optional<HttpChannel> findByName(long clusterId, String name);

    /**
     * Adds a channel, and one to the configuration version of the cluster, in one transaction.
     *
     * @param channel what to add; its id is ignored
     * @return the channel with the id it was given
     * @throws BadRequestException if the name breaks {@link NameRule}
     * @throws DuplicateChannelException if there is one of that name
     * @throws IllegalArgumentException if there is no such cluster, or the channel is the platform's own
     */
    HttpChannel create(long clusterId, HttpChannel channel);
}
