// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

import org.zatoee.core.component.ComponentUnavailableException;

/**
 * Messages to all servers of the cluster, on the topic {@code /zato/to-parallel/all} (zato-facts, section 9). They may be
 * lost, so they say nothing that cannot be found out otherwise. Thread-safe.
 */
public interface Broadcasts {

    /** The topic they go through. */
    String TOPIC = "/zato/to-parallel/all";

    /**
     * Tells all servers that listen, this one too.
     *
     * @throws ComponentUnavailableException if the KVDB cannot be reached; known within seconds
     */
    void publish(Broadcast message);

    /**
     * Listens from now on, through all interruptions, until the subscription or the KVDB is closed. Returns at once; the
     * listener's {@link BroadcastListener#missed()} says when it has taken effect.
     */
    Subscription subscribe(BroadcastListener listener);

    /** How many messages were dropped, because they were malformed, of an unknown action or for another cluster. */
    long dropped();
}
