// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.login;

import java.time.Duration;

/**
 * What is remembered of failed log-ins. Times are of a clock that only goes forward, in nanoseconds.
 *
 * @param count how many there were
 * @param since when the first of them was
 * @param lockedUntil when the next may be tried
 * @param locked whether it has come to a lock at all
 */
record Failures(int count, long since, long lockedUntil, boolean locked) {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(5);
    private static final int MAX_DOUBLINGS = 9;

    static Failures first(long now) {
        return new Failures(1, now, now, false);
    }

    /** One more; at the threshold comes a lock of a second, and each failure from then on doubles it. */
    Failures oneMore(long now, int threshold) {
        if (isOver(now)) {
            return first(now);
        }
        int failures = count + 1;
        if (failures < threshold) {
            return new Failures(failures, since, now, false);
        }
        long lock = Math.min(
                Duration.ofSeconds(1L << Math.min(failures - threshold, MAX_DOUBLINGS))
                        .toNanos(),
                LONGEST_LOCK.toNanos());
        return new Failures(failures, since, now + lock, true);
    }

    /** How long it is still locked; zero or less if it is not. */
    long lockedFor(long now) {
        return locked ? lockedUntil - now : 0;
    }

    /** Whether they are forgotten: five minutes after the first, or after the end of the lock. */
    private boolean isOver(long now) {
        return now - (locked ? lockedUntil : since) > WINDOW.toNanos();
    }
}
