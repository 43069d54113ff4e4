// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.broadcast.Subscription;
import org.zatoee.core.broker.Broker;
import org.zatoee.core.broker.BrokerFormat;
import org.zatoee.core.broker.BrokerFullException;
import org.zatoee.core.broker.BrokerMessage;
import org.zatoee.core.broker.Destination;
import org.zatoee.core.broker.MessageHandler;
import org.zatoee.core.broker.QueueDepth;
import org.zatoee.core.broker.Receiving;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.singleton.FencedScript;

/** The broker in Redis. Each subscription takes one thread of the executor for good. Thread-safe. */
public final class RedisBroker implements Broker, AutoCloseable {

    private static final long SENT_MILLIS = Duration.ofMinutes(1).toMillis();

    private static final FencedScript FENCED_SEND = new FencedScript(BrokerScripts.SEND);

    private final RedisCommands commands;
    private final Executor executor;
    private final BrokerTimes times;
    private final List<StreamReceiver> receivers = new CopyOnWriteArrayList<>();

    public RedisBroker(RedisCommands commands, Executor executor, BrokerTimes times) {
        this.commands = commands;
        this.executor = executor;
        this.times = times;
    }

    @Override
    public void send(Destination destination, BrokerMessage message) {
        requireSent(
                destination,
                commands.run(redis -> redis.eval(BrokerScripts.SEND, keys(destination, message), arguments(message))));
    }

    @Override
    public void send(Destination destination, BrokerMessage message, long term) {
        requireSent(destination, FENCED_SEND.run(commands, term, keys(destination, message), arguments(message)));
    }

    private static List<String> keys(Destination destination, BrokerMessage message) {
        BrokerKeys keys = BrokerKeys.of(destination);
        return List.of(keys.stream(), keys.delayed(), BrokerKeys.sent(message.id()));
    }

    private static List<String> arguments(BrokerMessage message) {
        return List.of(
                BrokerFormat.write(message),
                Long.toString(message.terms().delay().toMillis()),
                Long.toString(message.terms().expiration().toMillis()),
                Integer.toString(MAX_WAITING),
                Long.toString(SENT_MILLIS));
    }

    private static void requireSent(Destination destination, @Nullable Object sent) {
        if (Long.valueOf(0).equals(sent)) {
            throw new BrokerFullException(destination);
        }
    }

    @Override
    public Subscription receive(Destination destination, Receiving receiving, MessageHandler handler) {
        BrokerStream stream = new BrokerStream(commands, BrokerKeys.of(destination), receiving.receiver(), times);
        StreamReceiver receiver = new StreamReceiver(stream, receiving, handler);
        receivers.add(receiver);
        executor.execute(receiver);
        return () -> {
            receivers.remove(receiver);
            receiver.close();
        };
    }

    @Override
    public QueueDepth depth(Destination destination) {
        BrokerKeys keys = BrokerKeys.of(destination);
        return commands.run(redis ->
                new QueueDepth(redis.xlen(keys.stream()), redis.zcard(keys.delayed()), redis.xlen(keys.dead())));
    }

    @Override
    public void close() {
        receivers.forEach(StreamReceiver::close);
        receivers.clear();
    }
}
