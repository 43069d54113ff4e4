// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

import java.time.Instant;
import java.util.Objects;

import org.zatoee.core.singleton.SingletonRow.ServerRef;

/**
 * One time that a server became the singleton.
 *
 * @param term the number of the term that began
 * @param server who
 * @param when by the clock of the server, for people
 * @param reason why
 * @param previous the name of the server before; empty if there was none
 * @param silentMillis for how long the server before had not been heard of
 */
public record TakeOver(
        long term, ServerRef server, Instant when, TakeOverReason reason, String previous, long silentMillis) {

    public TakeOver {
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(previous, "previous");
    }
}
