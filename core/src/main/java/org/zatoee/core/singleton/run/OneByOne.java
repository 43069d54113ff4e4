// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import org.jspecify.annotations.Nullable;

/** Runs work in the order it was added, one piece at a time, on threads of others. Thread-safe. */
final class OneByOne {

    private final Executor threads;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    OneByOne(Executor threads) {
        this.threads = threads;
    }

    /** Adds work, which waits for {@link #start()}. */
    synchronized void add(Runnable work) {
        waiting.add(work);
    }

    /** Has what waits run, unless that is under way. */
    void start() {
        synchronized (this) {
            if (running || waiting.isEmpty()) {
                return;
            }
            running = true;
        }
        try {
            threads.execute(this::run);
        } catch (RejectedExecutionException e) {
            // The threads are gone: what ends now, ends on the thread that ends it.
            run();
        }
    }

    private void run() {
        for (Runnable next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        running = next != null;
        return next;
    }
}
