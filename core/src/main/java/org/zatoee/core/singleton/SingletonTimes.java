// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

import java.time.Duration;

/**
 * The times of an election, all measured by the clock of each server alone.
 *
 * @param renewEvery how often the holder shows that it is alive
 * @param timeout for how long it counts as alive after it was last heard of
 * @param initialSleep how long a server waits before it takes part
 */
public record SingletonTimes(Duration renewEvery, Duration timeout, Duration initialSleep) {

    /** A tenth of the time-out is for clocks that do not run equally fast. */
    private static final int MARGIN = 10;

    private static final int LOOKS_PER_RENEWAL = 2;
    private static final int TRIES_PER_RENEWAL = 4;

    public SingletonTimes {
        if (renewEvery.isNegative() || renewEvery.isZero()) {
            throw new IllegalArgumentException("renewEvery must be positive: " + renewEvery);
        }
        if (timeout.compareTo(renewEvery.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException("timeout must be twice renewEvery at least: " + timeout);
        }
    }

    /** For how long a holder believes that it is one, from the moment before it asked for it: less than others wait. */
    public Duration tenure() {
        return timeout.minus(timeout.dividedBy(MARGIN));
    }

    /** How often others look whether the holder is alive. */
    public Duration lookEvery() {
        return renewEvery.dividedBy(LOOKS_PER_RENEWAL);
    }

    /** How soon a holder tries again to renew. */
    public Duration retryAfter() {
        return renewEvery.dividedBy(TRIES_PER_RENEWAL);
    }
}
