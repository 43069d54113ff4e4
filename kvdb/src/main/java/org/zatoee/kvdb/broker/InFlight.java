// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The messages one receiver has begun. Thread-safe. */
final class InFlight {

    private final int atOnce;
    private final Set<String> working = new HashSet<>();
    private final Set<String> unreported = new HashSet<>();

    InFlight(int atOnce) {
        this.atOnce = atOnce;
    }

    /** False if it is there already. */
    synchronized boolean add(String id) {
        return !unreported.contains(id) && working.add(id);
    }

    /** It is done, but Redis does not know yet. */
    synchronized void done(String id) {
        unreported.add(id);
        working.remove(id);
        notifyAll();
    }

    /** Redis knows. */
    synchronized void reported(String id) {
        unreported.remove(id);
        notifyAll();
    }

    /** It is to be begun anew by whoever claims it. */
    synchronized void failed(String id) {
        working.remove(id);
        notifyAll();
    }

    /** What is done, but Redis does not know yet. */
    synchronized List<String> unreported() {
        return List.copyOf(unreported);
    }

    /** All that nobody else is to begin. */
    synchronized List<String> ids() {
        Set<String> all = new HashSet<>(working);
        all.addAll(unreported);
        return List.copyOf(all);
    }

    synchronized int free() {
        return atOnce - working.size();
    }

    synchronized boolean isIdle() {
        return working.isEmpty() && unreported.isEmpty();
    }

    /** How many more may be begun; waits for one to end for at most so long. */
    synchronized int awaitFree(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); free() == 0 && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return free();
    }

    /** Waits until none is left, for at most so long; whether none is. */
    synchronized boolean awaitIdle(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); !isIdle() && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return isIdle();
    }
}
