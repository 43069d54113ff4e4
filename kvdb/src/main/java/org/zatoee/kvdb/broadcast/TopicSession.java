// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broadcast;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.zatoee.core.broadcast.BroadcastListeners;
import org.zatoee.core.broadcast.Broadcasts;
import redis.clients.jedis.Connection;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.exceptions.JedisException;

/**
 * One connection that is subscribed to the topic. One thread reads it, another asks from time to time whether Redis is
 * still there: reading would wait for ever on a connection whose other end hangs.
 */
final class TopicSession extends JedisPubSub {

    private static final int PING_EVERY_MILLIS = 1000;
    private static final int MAX_UNANSWERED = 2;

    private final Connection connection;
    private final BroadcastListeners listeners;
    private final Runnable onLive;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean live;
    private final AtomicInteger unanswered = new AtomicInteger();

    TopicSession(Connection connection, BroadcastListeners listeners, Runnable onLive) {
        this.connection = connection;
        this.listeners = listeners;
        this.onLive = onLive;
    }

    /** Delivers messages until the connection ends. */
    void read() {
        try {
            proceed(connection, Broadcasts.TOPIC);
        } finally {
            live = false;
            ended.countDown();
            connection.close();
        }
    }

    /** Ends the connection when Redis does not answer; returns when it has ended. */
    void watch() {
        try {
            while (!ended.await(PING_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (unanswered.incrementAndGet() > MAX_UNANSWERED) {
                    close();
                } else if (live) {
                    ping();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        } catch (JedisException e) {
            close();
        }
    }

    /** Ends the connection. */
    void close() {
        try {
            connection.forceDisconnect();
        } catch (IOException e) {
            // It cannot be more closed than it is.
            ended.countDown();
        }
    }

    boolean isLive() {
        return live;
    }

    @Override
    public void onSubscribe(String topic, int subscribed) {
        unanswered.set(0);
        live = true;
        onLive.run();
    }

    @Override
    public void onPong(String pattern) {
        unanswered.set(0);
    }

    @Override
    public void onMessage(String topic, String message) {
        listeners.received(message);
    }
}
