// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.broker;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import org.zatoee.core.broadcast.Subscription;
import org.zatoee.core.broker.MessageHandler;
import org.zatoee.core.broker.Receiving;

/** One who receives. Thread-safe. */
final class InMemoryReceiver implements Subscription {

    private final InMemoryQueue queue;
    private final Receiving receiving;
    private final MessageHandler handler;
    private final AtomicInteger working = new AtomicInteger();
    private volatile boolean closed;

    InMemoryReceiver(InMemoryQueue queue, Receiving receiving, MessageHandler handler) {
        this.queue = queue;
        this.receiving = receiving;
        this.handler = handler;
    }

    /** Begins what can be begun. */
    void pump() {
        while (!closed && working.get() < receiving.atOnce()) {
            Optional<InMemoryQueue.Item> next = queue.take(this);
            if (next.isEmpty()) {
                return;
            }
            begin(next.get());
        }
    }

    private void begin(InMemoryQueue.Item item) {
        working.incrementAndGet();
        try {
            receiving.executor().execute(() -> work(item));
        } catch (RejectedExecutionException e) {
            working.decrementAndGet();
            queue.failed(item);
        }
    }

    private void work(InMemoryQueue.Item item) {
        try {
            if (queue.dropExpired(item)) {
                handler.expired(item.message);
            } else {
                handler.handle(item.message);
                queue.done(item);
            }
        } catch (Exception e) {
            queue.failed(item);
        } finally {
            working.decrementAndGet();
            pump();
        }
    }

    void die() {
        closed = true;
        queue.died(this);
    }

    @Override
    public void close() {
        closed = true;
    }
}
