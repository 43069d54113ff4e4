// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.zatoee.core.broker.BrokerFormat;
import org.zatoee.core.broker.BrokerMessage;
import org.zatoee.core.broker.MessageHandler;
import org.zatoee.core.broker.Receiving;
import org.zatoee.core.component.ComponentUnavailableException;

/**
 * Reads a stream until it is closed, and has messages worked on by other threads; it itself never does, so it can always
 * say that this server lives.
 */
final class StreamReceiver implements Runnable {

    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration LAST_WORK = Duration.ofSeconds(5);
    private static final Duration AFTER_REFUSAL = Duration.ofMillis(50);

    private final BrokerStream stream;
    private final Receiving receiving;
    private final MessageHandler handler;
    private final InFlight inFlight;
    private final CountDownLatch closed = new CountDownLatch(1);
    private long lastHeartbeat = System.nanoTime();
    private boolean interrupted;

    StreamReceiver(BrokerStream stream, Receiving receiving, MessageHandler handler) {
        this.stream = stream;
        this.receiving = receiving;
        this.handler = handler;
        this.inFlight = new InFlight(receiving.atOnce());
    }

    @Override
    public void run() {
        try {
            while (closed.getCount() > 0) {
                turn();
            }
            // What is still being worked on is not for others to begin.
            while (!inFlight.awaitIdle(stream.times().heartbeat())) {
                reportDone();
                keepAlive();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Redis is away, or this server has left it: others find out that this one is silent.
            BrokerLog.LOG.leftUnfinished(stream.keys().stream(), String.valueOf(e.getMessage()));
        }
    }

    /** Receives nothing more; returns when what was begun is done, or soon. */
    void close() {
        closed.countDown();
        try {
            inFlight.awaitIdle(LAST_WORK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() throws InterruptedException {
        try {
            // First: without its group, which is gone when Redis was emptied, all else fails.
            Duration wait = stream.prepare();
            keepAliveInTime();
            int free = inFlight.awaitFree(wait);
            if (free > 0) {
                dispatch(stream.read(free, inFlight.isIdle() ? wait : shorter(wait)));
            }
            if (interrupted) {
                interrupted = false;
                BrokerLog.LOG.receivedAgain(stream.keys().stream());
            }
        } catch (RuntimeException e) {
            // Whatever it is: a server that never works again would be worse.
            if (!interrupted) {
                interrupted = true;
                BrokerLog.LOG.interrupted(String.valueOf(e.getMessage()));
            }
            pause(AFTER_FAILURE);
        }
    }

    /** While messages are being worked on, those that are done are not to wait for long to be taken away. */
    private static Duration shorter(Duration wait) {
        return wait.compareTo(AFTER_REFUSAL) < 0 ? wait : AFTER_REFUSAL;
    }

    private void keepAliveInTime() throws InterruptedException {
        reportDone();
        if (System.nanoTime() - lastHeartbeat >= stream.times().heartbeat().toNanos()) {
            keepAlive();
            int free = inFlight.free();
            if (free > 0) {
                dispatch(stream.claim(free));
            }
        }
    }

    private void reportDone() {
        List<String> done = inFlight.unreported();
        stream.done(done);
        done.forEach(inFlight::reported);
    }

    private void keepAlive() {
        stream.heartbeat(inFlight.ids());
        lastHeartbeat = System.nanoTime();
    }

    private void dispatch(List<StreamMessage> messages) throws InterruptedException {
        boolean expiring = messages.stream().anyMatch(message -> message.expires() > 0);
        long now = expiring ? stream.now() : 0;
        for (StreamMessage message : messages) {
            Optional<BrokerMessage> content = BrokerFormat.read(message.text());
            if (content.isEmpty()) {
                BrokerLog.LOG.unreadable(message.id(), stream.keys().stream());
                stream.putAside(message);
            } else if (message.expires() > 0 && message.expires() < now) {
                handler.expired(content.get());
                stream.done(List.of(message.id()));
            } else if (inFlight.add(message.id())) {
                handOver(message.id(), content.get());
            }
        }
    }

    private void handOver(String id, BrokerMessage message) throws InterruptedException {
        while (closed.getCount() > 0) {
            try {
                receiving.executor().execute(() -> work(id, message));
                return;
            } catch (RejectedExecutionException e) {
                pause(AFTER_REFUSAL);
                if (System.nanoTime() - lastHeartbeat
                        >= stream.times().heartbeat().toNanos()) {
                    keepAlive();
                }
            }
        }
        // Somebody else begins it.
        inFlight.failed(id);
    }

    private void work(String id, BrokerMessage message) {
        try {
            handler.handle(message);
        } catch (Exception | Error e) {
            BrokerLog.LOG.failed(message.id(), e);
            inFlight.failed(id);
            return;
        }
        inFlight.done(id);
        report(id);
    }

    private void report(String id) {
        try {
            stream.done(List.of(id));
            inFlight.reported(id);
        } catch (ComponentUnavailableException e) {
            // The thread that reads does so as soon as it can.
            BrokerLog.LOG.notReported(id);
        }
    }

    private void pause(Duration time) throws InterruptedException {
        closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
