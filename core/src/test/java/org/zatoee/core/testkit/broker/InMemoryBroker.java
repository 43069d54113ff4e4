// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.broker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.zatoee.core.broadcast.Subscription;
import org.zatoee.core.broker.Broker;
import org.zatoee.core.broker.BrokerMessage;
import org.zatoee.core.broker.Destination;
import org.zatoee.core.broker.MessageHandler;
import org.zatoee.core.broker.QueueDepth;
import org.zatoee.core.broker.Receiving;
import org.zatoee.core.singleton.StaleTermException;

/** A broker in memory: messages are begun as soon as they are sent, or a few milliseconds after they are due. Thread-safe. */
public final class InMemoryBroker implements Broker {

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "looks for messages in memory that are due");
        thread.setDaemon(true);
        return thread;
    });

    private final LongSupplier nanoTime;
    private final Map<Destination, InMemoryQueue> queues;
    private final List<InMemoryReceiver> all;
    private final AtomicLong highestTerm;
    private final List<InMemoryReceiver> own = new CopyOnWriteArrayList<>();

    /** One on the clock of the machine. */
    public InMemoryBroker() {
        this(System::nanoTime);
    }

    /** One on a clock in nanoseconds. */
    public InMemoryBroker(LongSupplier nanoTime) {
        this(nanoTime, new ConcurrentHashMap<>(), new CopyOnWriteArrayList<>(), new AtomicLong());
    }

    private InMemoryBroker(
            LongSupplier nanoTime,
            Map<Destination, InMemoryQueue> queues,
            List<InMemoryReceiver> receivers,
            AtomicLong highestTerm) {
        this.nanoTime = nanoTime;
        this.queues = queues;
        this.all = receivers;
        this.highestTerm = highestTerm;
    }

    /** The same broker, as another server sees it. */
    public InMemoryBroker connect() {
        return new InMemoryBroker(nanoTime, queues, all, highestTerm);
    }

    @Override
    public void send(Destination destination, BrokerMessage message) {
        queue(destination).send(destination, message);
        all.forEach(InMemoryReceiver::pump);
    }

    @Override
    public void send(Destination destination, BrokerMessage message, long term) {
        synchronized (highestTerm) {
            long highest = highestTerm.accumulateAndGet(term, Math::max);
            if (term < highest) {
                throw new StaleTermException(term, highest);
            }
            queue(destination).send(destination, message);
        }
        all.forEach(InMemoryReceiver::pump);
    }

    /** The highest term of the singleton server that it knows. */
    public AtomicLong highestTerm() {
        return highestTerm;
    }

    @Override
    public Subscription receive(Destination destination, Receiving receiving, MessageHandler handler) {
        InMemoryReceiver receiver = new InMemoryReceiver(queue(destination), receiving, handler);
        own.add(receiver);
        all.add(receiver);
        receiver.pump();
        return () -> {
            all.remove(receiver);
            receiver.close();
        };
    }

    /** This server dies: what it has begun is begun by others. */
    public void die() {
        all.removeAll(own);
        own.forEach(InMemoryReceiver::die);
    }

    /** This server receives nothing more. */
    public void close() {
        all.removeAll(own);
        own.forEach(InMemoryReceiver::close);
    }

    @Override
    public QueueDepth depth(Destination destination) {
        return queue(destination).depth();
    }

    private InMemoryQueue queue(Destination destination) {
        return queues.computeIfAbsent(destination, name -> new InMemoryQueue(nanoTime, this::later));
    }

    private void later(long nanos) {
        CLOCK.schedule(() -> all.forEach(InMemoryReceiver::pump), nanos, TimeUnit.NANOSECONDS);
    }
}
