// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Which server is the singleton of a cluster, as the ODB has it.
 *
 * @param token names the process that holds the term; empty if it was given back
 * @param server the server that holds it, or held it last
 * @param term the number of the term
 * @param renewal grows with every change
 * @param timeout for how long the holder counts as alive without a renewal
 * @param since when the term began, by the clock of its server; for people
 */
public record SingletonRow(String token, ServerRef server, long term, long renewal, Duration timeout, Instant since) {

    /** There has never been one. */
    public static final SingletonRow NONE =
            new SingletonRow("", new ServerRef(0, ""), 0, 0, Duration.ZERO, Instant.EPOCH);

    public SingletonRow {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(since, "since");
    }

    /** Whether a process holds the term, dead or alive. */
    public boolean isTaken() {
        return !token.isEmpty();
    }

    /** Whether nothing has happened between this and another time it was read. */
    public boolean isUnchangedIn(SingletonRow other) {
        return term == other.term && renewal == other.renewal && token.equals(other.token);
    }

    /**
     * A server.
     *
     * @param id its id; 0 for none
     * @param name its name when it took over
     */
    public record ServerRef(long id, String name) {

        public ServerRef {
            Objects.requireNonNull(name, "name");
        }
    }
}
