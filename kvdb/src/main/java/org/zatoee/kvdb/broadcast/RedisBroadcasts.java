// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broadcast;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.broadcast.Broadcast;
import org.zatoee.core.broadcast.BroadcastFormat;
import org.zatoee.core.broadcast.BroadcastListener;
import org.zatoee.core.broadcast.BroadcastListeners;
import org.zatoee.core.broadcast.Broadcasts;
import org.zatoee.core.broadcast.Subscription;
import org.zatoee.kvdb.client.RedisCommands;

/**
 * Broadcasts on a topic of Redis. With the first subscription it takes two threads of the executor for good, and one more
 * for each listener while there is something to tell it. Thread-safe.
 */
public final class RedisBroadcasts implements Broadcasts, AutoCloseable {

    private final RedisCommands commands;
    private final Executor executor;
    private final BroadcastListeners listeners;
    private final AtomicReference<@Nullable TopicReader> reader = new AtomicReference<>();

    /** Does not connect yet. */
    public RedisBroadcasts(RedisCommands commands, Executor executor) {
        this.commands = commands;
        this.executor = executor;
        this.listeners = new BroadcastListeners(executor);
    }

    /** From now on messages for other clusters are dropped. */
    public void onlyFor(String clusterName) {
        listeners.onlyFor(clusterName);
    }

    @Override
    public void publish(Broadcast message) {
        String text = BroadcastFormat.write(message);
        commands.run(redis -> redis.publish(TOPIC, text));
    }

    @Override
    public Subscription subscribe(BroadcastListener listener) {
        BroadcastListeners.Added added = listeners.add(listener);
        TopicReader running = reader.get();
        if (running == null) {
            TopicReader first = new TopicReader(commands, listeners, executor);
            if (reader.compareAndSet(null, first)) {
                executor.execute(first);
                return added;
            }
            running = reader.get();
        }
        if (running != null && running.isLive()) {
            added.missed();
        }
        return added;
    }

    @Override
    public long dropped() {
        return listeners.dropped();
    }

    @Override
    public void close() {
        TopicReader running = reader.get();
        if (running != null) {
            running.close();
        }
    }
}
