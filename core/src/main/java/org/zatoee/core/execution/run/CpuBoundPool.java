// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution.run;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that compute: as many as there are processors, and a bounded queue before them. Threads come with the first
 * calls and go when there are none for a while. Thread-safe.
 */
public final class CpuBoundPool implements AutoCloseable {

    private static final int IDLE_SECONDS = 30;

    /** For each thread: enough for a burst of short calls, too few for callers to wait for nothing. */
    private static final int QUEUED_PER_THREAD = 32;

    private static final ThreadLocal<Boolean> INSIDE = new ThreadLocal<>();

    private final ThreadPoolExecutor pool;

    /** A pool of so many threads, with a queue of so many calls. */
    public CpuBoundPool(ThreadFactory factory, int threads, int queued) {
        pool = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(queued),
                code -> factory.newThread(() -> inside(code)));
        pool.allowCoreThreadTimeOut(true);
    }

    /** A pool of as many threads as this machine has processors. */
    public static CpuBoundPool ofProcessors(ThreadFactory factory) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new CpuBoundPool(factory, processors, processors * QUEUED_PER_THREAD);
    }

    /**
     * Runs something as soon as there is a thread.
     *
     * @throws RejectedExecutionException if too much waits already, or the pool was closed
     */
    void execute(Runnable task) {
        pool.execute(task);
    }

    /** Takes back what has not begun; false if it has, or was never there. */
    boolean takeBack(Runnable task) {
        return pool.remove(task);
    }

    /** How many calls wait. */
    int waiting() {
        return pool.getQueue().size();
    }

    /** Whether the code that asks was given to such a pool. */
    static boolean isInside() {
        return INSIDE.get() != null;
    }

    /** What a thread of the pool does. */
    private static void inside(Runnable work) {
        INSIDE.set(true);
        try {
            work.run();
        } finally {
            INSIDE.remove();
        }
    }

    /** Interrupts what runs, and forgets what waits. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
