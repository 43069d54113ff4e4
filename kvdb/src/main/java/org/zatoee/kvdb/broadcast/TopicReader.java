// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broadcast;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.broadcast.BroadcastListeners;
import org.zatoee.kvdb.client.RedisCommands;
import redis.clients.jedis.exceptions.JedisException;

/** Stays subscribed to the topic: connects again whenever the connection is lost, until it is closed. */
final class TopicReader implements Runnable {

    private final RedisCommands commands;
    private final BroadcastListeners listeners;
    private final Executor executor;
    private final ReconnectPause pause = new ReconnectPause(RandomGenerator.getDefault());
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean interrupted;
    private volatile @Nullable TopicSession session;

    TopicReader(RedisCommands commands, BroadcastListeners listeners, Executor executor) {
        this.commands = commands;
        this.listeners = listeners;
        this.executor = executor;
    }

    @Override
    public void run() {
        try {
            do {
                listenOnce();
            } while (!closed.await(pause.next(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether messages arrive now. */
    boolean isLive() {
        TopicSession current = session;
        return current != null && current.isLive();
    }

    void close() {
        closed.countDown();
        TopicSession current = session;
        if (current != null) {
            current.close();
        }
    }

    private void listenOnce() {
        try {
            TopicSession next = new TopicSession(commands.openConnection(), listeners, this::live);
            session = next;
            if (closed.getCount() == 0) {
                next.close();
                return;
            }
            watch(next);
            next.read();
        } catch (JedisException e) {
            lost(commands.failure(e));
        } catch (RuntimeException e) {
            // Whatever it is: a server that hears nothing for ever would be worse.
            lost(e);
        }
    }

    private void watch(TopicSession next) {
        try {
            executor.execute(next::watch);
        } catch (RejectedExecutionException e) {
            // The server stops.
            next.close();
            closed.countDown();
            throw e;
        }
    }

    private void live() {
        pause.reset();
        if (interrupted) {
            interrupted = false;
            BroadcastsLog.LOG.receivedAgain(commands.location());
        }
        listeners.missed();
    }

    private void lost(RuntimeException why) {
        if (!interrupted && closed.getCount() > 0) {
            interrupted = true;
            BroadcastsLog.LOG.interrupted(why.getMessage() == null ? why.toString() : why.getMessage());
        }
    }
}
