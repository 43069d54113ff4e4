// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * How a thread waits for a lock that another holds: pauses that grow, and are never in step with those of other threads.
 *
 * @param nanoTime the time in nanoseconds, like {@link System#nanoTime()}
 * @param sleeper lets a pause go by
 * @param random a source of chance for the thread that waits
 */
record LockWaiting(LongSupplier nanoTime, Sleeper sleeper, Supplier<RandomGenerator> random) {

    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    /** On the clock of the machine. */
    static LockWaiting ofTheMachine() {
        return new LockWaiting(System::nanoTime, TimeUnit.NANOSECONDS::sleep, ThreadLocalRandom::current);
    }

    /** Begins to wait. */
    Turn atMost(Duration block) {
        return new Turn(nanoTime.getAsLong(), block);
    }

    /** Lets time go by. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(long nanos) throws InterruptedException;
    }

    /** One thread's waiting. */
    final class Turn {

        private final long start;
        private final Duration block;
        private long longest = FIRST_PAUSE;

        private Turn(long start, Duration block) {
            this.start = start;
            this.block = block;
        }

        /**
         * Waits a little.
         *
         * @return false, at once, if the time is over
         */
        boolean pause() throws InterruptedException {
            Duration left = block.minusNanos(nanoTime.getAsLong() - start);
            if (left.isNegative() || left.isZero()) {
                return false;
            }
            long pause = longest / 2 + random.get().nextLong(longest / 2 + 1);
            boolean lastPause = left.compareTo(Duration.ofNanos(pause)) < 0;
            sleeper.sleep(lastPause ? left.toNanos() : pause);
            longest = Math.min(2 * longest, LONGEST_PAUSE);
            return true;
        }
    }
}
