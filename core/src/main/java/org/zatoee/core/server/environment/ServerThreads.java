// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.environment;

import java.util.Objects;
import java.util.concurrent.Executor;

import org.zatoee.core.execution.run.CpuBoundPool;

/**
 * The threads of a server besides those that calls come on.
 *
 * @param background runs calls that nobody waits for, and messages to others; a stop waits for them
 * @param timed runs the calls of channels and services that have a timeout; one that is full refuses them
 * @param resident runs what belongs to the server itself, also while it is suspended; a stop does not wait for it
 * @param cpuBound runs the calls of services that compute
 */
public record ServerThreads(Executor background, Executor timed, Executor resident, CpuBoundPool cpuBound) {

    public ServerThreads {
        Objects.requireNonNull(background, "background");
        Objects.requireNonNull(timed, "timed");
        Objects.requireNonNull(resident, "resident");
        Objects.requireNonNull(cpuBound, "cpuBound");
    }
}
