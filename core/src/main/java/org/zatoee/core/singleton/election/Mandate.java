// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

/**
 * A term that is held.
 *
 * @param term its number
 * @param deadline when it ends unless it is renewed: nanoseconds of the clock of this server
 */
public record Mandate(long term, long deadline) {

    /** Whether it is over by then. */
    public boolean isOver(long now) {
        return now - deadline >= 0;
    }
}
