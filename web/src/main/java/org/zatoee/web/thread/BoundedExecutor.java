// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.thread;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

/** Runs each task on a thread of its own, so many at once; later ones wait, in their order. Thread-safe. */
final class BoundedExecutor implements Executor {

    private final ThreadFactory threads;
    private final Semaphore places;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    BoundedExecutor(ThreadFactory threads, int most) {
        this.threads = threads;
        this.places = new Semaphore(Math.max(1, most));
    }

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
        startWaiting();
    }

    private void startWaiting() {
        // Looked at again after a place was given back: what came in between found none.
        while (!waiting.isEmpty() && places.tryAcquire()) {
            Runnable next = waiting.poll();
            if (next == null) {
                places.release();
            } else {
                start(next);
            }
        }
    }

    private void start(Runnable task) {
        boolean started = false;
        try {
            threads.newThread(() -> run(task)).start();
            started = true;
        } finally {
            if (!started) {
                places.release();
            }
        }
    }

    private void run(Runnable task) {
        try {
            task.run();
        } finally {
            places.release();
            startWaiting();
        }
    }
}
