// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.outage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.zatoee.core.component.ComponentUnavailableException;

/**
 * Remembers that the KVDB was away a moment ago, so that calls do not wait for it one after the other: after a failure
 * it is asked again by one call each second. Says once that it is away, and once that it is back. Thread-safe.
 */
public final class Outage {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final String what;
    private final LongSupplier nanoTime;
    private final AtomicBoolean on = new AtomicBoolean();
    private final AtomicLong askAgainAt = new AtomicLong();

    /**
     * No outage yet.
     *
     * @param what what this server does by itself meanwhile, for the log
     * @param nanoTime a clock that only goes forward, in nanoseconds
     */
    public Outage(String what, LongSupplier nanoTime) {
        this.what = what;
        this.nanoTime = nanoTime;
    }

    /** Whether not to ask now; of the calls that could ask again, one is told to. */
    public boolean isOn() {
        if (!on.get()) {
            return false;
        }
        long at = askAgainAt.get();
        long now = nanoTime.getAsLong();
        return now - at < 0 || !askAgainAt.compareAndSet(at, now + PAUSE);
    }

    /** Notes a failure. */
    public void begin(ComponentUnavailableException failure) {
        askAgainAt.set(nanoTime.getAsLong() + PAUSE);
        if (on.compareAndSet(false, true)) {
            SecurityLog.LOG.onItsOwn(what, String.valueOf(failure.getMessage()));
        }
    }

    /** Notes an answer. */
    public void over() {
        if (on.get() && on.compareAndSet(true, false)) {
            SecurityLog.LOG.togetherAgain(what);
        }
    }
}
