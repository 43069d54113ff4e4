// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

import org.zatoee.core.broker.Broker;
import org.zatoee.core.broker.BrokerFormat;
import org.zatoee.core.broker.BrokerFullException;
import org.zatoee.core.broker.BrokerMessage;
import org.zatoee.core.broker.Destination;
import org.zatoee.core.broker.QueueDepth;

/** The messages of one destination. Thread-safe. */
final class InMemoryQueue {

    private static final long AGAIN_AFTER = Duration.ofMillis(20).toNanos();

    private final LongSupplier nanoTime;
    private final LongConsumer later;
    private final Set<String> sent = new HashSet<>();
    private final Set<Item> items = new LinkedHashSet<>();
    private final List<Item> putAside = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param later is told in how many nanoseconds there may be something to begin
     */
    InMemoryQueue(LongSupplier nanoTime, LongConsumer later) {
        this.nanoTime = nanoTime;
        this.later = later;
    }

    synchronized void send(Destination destination, BrokerMessage message) {
        if (sent.contains(message.id())) {
            return;
        }
        if (items.size() >= Broker.MAX_WAITING) {
            throw new BrokerFullException(destination);
        }
        sent.add(message.id());
        long delay = message.terms().delay().toNanos();
        items.add(new Item(asKept(message), nanoTime.getAsLong() + delay));
        if (delay > 0) {
            later.accept(delay);
        }
    }

    /** Numbers, for instance, are Longs then. */
    private static BrokerMessage asKept(BrokerMessage message) {
        return BrokerFormat.read(BrokerFormat.write(message)).orElseThrow();
    }

    /** The next message for a receiver. */
    synchronized Optional<Item> take(InMemoryReceiver receiver) {
        for (Item item : List.copyOf(items)) {
            if (item.worker == null && nanoTime.getAsLong() - item.due >= 0) {
                if (item.attempts == Broker.MAX_ATTEMPTS) {
                    items.remove(item);
                    putAside.add(item);
                } else {
                    item.worker = receiver;
                    item.attempts++;
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a message that was just taken for the first time was taken too late; it is gone then. */
    synchronized boolean dropExpired(Item item) {
        long expiration = item.message.terms().expiration().toNanos();
        boolean late = item.attempts == 1 && expiration > 0 && nanoTime.getAsLong() - item.due > expiration;
        if (late) {
            items.remove(item);
        }
        return late;
    }

    synchronized void done(Item item) {
        items.remove(item);
    }

    synchronized void failed(Item item) {
        item.worker = null;
        item.due = nanoTime.getAsLong() + AGAIN_AFTER;
        later.accept(AGAIN_AFTER);
    }

    /** What a receiver has begun is for others now. */
    synchronized void died(InMemoryReceiver receiver) {
        items.stream().filter(item -> item.worker == receiver).forEach(this::failed);
    }

    synchronized QueueDepth depth() {
        long delayed = items.stream()
                .filter(item -> item.attempts == 0 && nanoTime.getAsLong() - item.due < 0)
                .count();
        return new QueueDepth(items.size() - delayed, delayed, putAside.size());
    }

    /** A message that is not done. */
    static final class Item {

        final BrokerMessage message;
        private long due;
        private int attempts;
        private InMemoryReceiver worker;

        private Item(BrokerMessage message, long due) {
            this.message = message;
            this.due = due;
        }
    }
}
