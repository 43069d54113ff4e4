// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Those who listen on one server: what an implementation of {@link Broadcasts} hands its messages to. It never waits for a
 * listener. Thread-safe.
 */
public final class BroadcastListeners {

    private final Executor executor;
    private final List<ListenerQueue> queues = new CopyOnWriteArrayList<>();
    private final AtomicLong dropped = new AtomicLong();
    private volatile String cluster = "";

    /** Nobody yet; listeners run on threads of the executor. */
    public BroadcastListeners(Executor executor) {
        this.executor = executor;
    }

    /** From now on messages for other clusters are dropped. */
    public void onlyFor(String clusterName) {
        cluster = clusterName;
    }

    /** Adds a listener, which is not told anything by that. */
    public Added add(BroadcastListener listener) {
        ListenerQueue queue = new ListenerQueue(listener, executor);
        queues.add(queue);
        return new Added(this, queue);
    }

    /** Delivers what was received, if it is a message for this cluster. */
    public void received(String text) {
        Optional<Broadcast> message = BroadcastFormat.read(text).filter(this::isForUs);
        if (message.isEmpty()) {
            dropped.incrementAndGet();
        } else {
            queues.forEach(queue -> queue.offer(message.get()));
        }
    }

    /** Tells all that messages may have been missed. */
    public void missed() {
        queues.forEach(ListenerQueue::missed);
    }

    /** How many messages were dropped so far. */
    public long dropped() {
        return dropped.get();
    }

    private boolean isForUs(Broadcast message) {
        return cluster.isEmpty() || message.cluster().equals(cluster);
    }

    /** One listener among them. */
    public static final class Added implements Subscription {

        private final BroadcastListeners all;
        private final ListenerQueue queue;

        private Added(BroadcastListeners all, ListenerQueue queue) {
            this.all = all;
            this.queue = queue;
        }

        /** Tells it that messages may have been missed. */
        public void missed() {
            queue.missed();
        }

        @Override
        public void close() {
            all.queues.remove(queue);
            queue.close();
        }
    }
}
