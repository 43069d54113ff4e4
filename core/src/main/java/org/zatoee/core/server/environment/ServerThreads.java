// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.environment;

import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * The threads of a server besides those that calls come on.
 *
 * @param background runs calls that nobody waits for, and messages to others; a stop waits for them
 * @param timed runs the calls of channels that have a timeout; one that is full refuses them
 */
public record ServerThreads(Executor background, Executor timed) {

    public ServerThreads {
        Objects.requireNonNull(background, "background");
        Objects.requireNonNull(timed, "timed");
    }
}
