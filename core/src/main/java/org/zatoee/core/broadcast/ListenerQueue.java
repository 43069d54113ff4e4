// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import org.jspecify.annotations.Nullable;

/**
 * What one listener is yet to be told: bounded, so that one that is too slow costs nobody else anything. It learns that it
 * missed something instead.
 */
final class ListenerQueue {

    private static final int CAPACITY = 1000;

    private final BroadcastListener listener;
    private final Executor executor;
    private final Queue<Broadcast> messages = new ArrayDeque<>();
    private boolean gap;
    private boolean draining;
    private boolean closed;

    ListenerQueue(BroadcastListener listener, Executor executor) {
        this.listener = listener;
        this.executor = executor;
    }

    void offer(Broadcast message) {
        synchronized (this) {
            if (messages.size() < CAPACITY) {
                messages.add(message);
            } else {
                gap = true;
            }
        }
        drainSoon();
    }

    void missed() {
        synchronized (this) {
            gap = true;
        }
        drainSoon();
    }

    synchronized void close() {
        closed = true;
        messages.clear();
        gap = false;
    }

    private void drainSoon() {
        if (!beginsToDrain()) {
            return;
        }
        try {
            executor.execute(this::drain);
        } catch (RejectedExecutionException e) {
            // The server stops. Were it only busy, the next message would try again.
            endsDraining();
        }
    }

    private synchronized boolean beginsToDrain() {
        if (draining || closed) {
            return false;
        }
        draining = true;
        return true;
    }

    private synchronized void endsDraining() {
        draining = false;
    }

    private void drain() {
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
            } catch (RuntimeException | Error e) {
                BroadcastLog.LOG.listenerFailed(e);
            }
        }
    }

    /** What to tell next; null, and the draining ends, if there is nothing. */
    private synchronized @Nullable Runnable next() {
        if (gap) {
            gap = false;
            return listener::missed;
        }
        Broadcast message = messages.poll();
        if (message == null) {
            draining = false;
            return null;
        }
        return () -> listener.received(message);
    }
}
