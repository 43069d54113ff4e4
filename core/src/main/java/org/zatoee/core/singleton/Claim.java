// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What a server says that takes over.
 *
 * @param token names its process
 * @param timeout for how long it counts as alive without a renewal
 * @param takeOver the entry of the history
 */
public record Claim(String token, Duration timeout, TakeOver takeOver) {

    public Claim {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(takeOver, "takeOver");
    }

    /** What the ODB has after it took over from a row. */
    public SingletonRow after(SingletonRow before) {
        return new SingletonRow(
                token, takeOver.server(), takeOver.term(), before.renewal() + 1, timeout, takeOver.when());
    }

    /** For stores: a term never goes back. */
    public void requireGrowthFrom(SingletonRow before) {
        if (takeOver.term() <= before.term()) {
            throw new IllegalArgumentException("Term " + takeOver.term() + " does not follow " + before.term());
        }
    }

    /** At what time a server says so. */
    public static Instant time(Instant now) {
        return Instant.ofEpochMilli(now.toEpochMilli());
    }
}
