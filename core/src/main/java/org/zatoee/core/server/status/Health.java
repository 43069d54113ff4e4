// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.status;

import java.util.Objects;

/**
 * The answer to one question about the health of a server.
 *
 * @param up yes or no
 * @param state where the server is in its life
 * @param reason why not; empty for yes
 */
public record Health(boolean up, ServerState state, String reason) {

    public Health {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
    }

    /** The answer to a question in a state. */
    public static Health of(Probe probe, ServerStatus.Current current) {
        ServerState state = current.state();
        boolean up =
                switch (probe) {
                    case STARTED -> state == ServerState.READY || state == ServerState.DRAINING;
                    case READY -> state == ServerState.READY;
                    case LIVE -> state != ServerState.FAILED && state != ServerState.STOPPED;
                };
        return new Health(up, state, up ? "" : current.reason());
    }

    /** The questions that can be asked. */
    public enum Probe {
        /** Whether it has all it needs. */
        STARTED,
        /** Whether it may be sent calls. */
        READY,
        /** Whether there is any point in leaving it running. */
        LIVE
    }
}
