// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.retry;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait between tries: twice as long each time up to a limit, and never in step with other servers. */
public final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final RandomGenerator random;
    private Duration base = FIRST;

    public Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** The next wait: half of the base for certain, the other half by chance. */
    public Duration next() {
        long half = base.toMillis() / 2;
        Duration wait = Duration.ofMillis(half + random.nextLong(half + 1));
        Duration doubled = base.multipliedBy(2);
        base = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
