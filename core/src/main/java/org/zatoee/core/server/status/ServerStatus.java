// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.status;

import java.time.Duration;
import java.util.Objects;

import org.zatoee.core.pipeline.admission.Admission;
import org.zatoee.core.pipeline.admission.ServerUnavailableException;

/** Where this server is in its life, and why. Thread-safe. */
public final class ServerStatus implements Admission {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private volatile Current current = new Current(ServerState.STARTING, "The server is starting");

    /** The state and the reason, taken together. */
    public Current current() {
        return current;
    }

    /** Whether the balancer may send more work. */
    public boolean takesWork() {
        return current.state() == ServerState.READY;
    }

    /** Whether it is over; a start that goes on regardless comes to nothing. */
    public boolean isStopped() {
        return current.state() == ServerState.STOPPED;
    }

    /** Still starting, and what it waits for. */
    public void waiting(String reason) {
        change(ServerState.STARTING, ServerState.STARTING, reason);
    }

    public void ready() {
        change(ServerState.STARTING, ServerState.READY, "");
    }

    public void failed(String reason) {
        change(ServerState.STARTING, ServerState.FAILED, reason);
    }

    public void draining() {
        change(ServerState.READY, ServerState.DRAINING, "The server is about to stop");
    }

    public void resumed() {
        change(ServerState.DRAINING, ServerState.READY, "");
    }

    public synchronized void stopped() {
        current = new Current(ServerState.STOPPED, "The server has stopped");
    }

    private synchronized void change(ServerState from, ServerState to, String reason) {
        if (current.state() == from) {
            current = new Current(to, reason);
        }
    }

    @Override
    public boolean drains() {
        return current.state() == ServerState.DRAINING;
    }

    @Override
    public void admit() {
        ServerState state = current.state();
        if (state != ServerState.READY && state != ServerState.DRAINING) {
            String why = state == ServerState.STARTING ? "The server is starting" : "The server does not take calls";
            throw new ServerUnavailableException(why, RETRY_AFTER);
        }
    }

    /**
     * A state and its reason.
     *
     * @param state the state
     * @param reason why; empty when all is well
     */
    public record Current(ServerState state, String reason) {

        public Current {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
