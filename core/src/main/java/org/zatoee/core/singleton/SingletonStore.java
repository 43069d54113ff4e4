// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

import java.util.List;

/**
 * Where a cluster keeps which of its servers is the singleton. All methods throw
 * {@link org.zatoee.core.component.ComponentUnavailableException} if it cannot be reached. Thread-safe.
 */
public interface SingletonStore extends SingletonGuard {

    /** How many take-overs are remembered, at most. */
    int REMEMBERED = 1000;

    /** What there is now; {@link SingletonRow#NONE} if the cluster never had a singleton. */
    SingletonRow read(long clusterId);

    /**
     * Takes over, if nothing has changed: one compare-and-set, with its entry of the history.
     *
     * @param expected what was read: nothing of it must have changed
     * @param takeOver who takes over, with the number of the new term
     * @return false if something has changed
     * @throws IllegalArgumentException if the new term is not greater than the expected one
     */
    boolean take(long clusterId, SingletonRow expected, Claim takeOver);

    /**
     * Shows that the holder of a term is alive.
     *
     * @return false if the term is not its any more
     */
    boolean renew(long clusterId, String token, long term);

    /**
     * Gives a term back, so that the next server takes over at once.
     *
     * @return false if the term was not its any more
     */
    boolean release(long clusterId, String token, long term);

    /** The take-overs that are remembered, the newest first. */
    List<TakeOver> history(long clusterId);
}
