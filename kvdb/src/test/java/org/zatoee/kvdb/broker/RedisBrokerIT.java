// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.broker.Broker;
import org.zatoee.core.broker.BrokerMessage;
import org.zatoee.core.broker.Destination;
import org.zatoee.core.broker.Receiving;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.testkit.broker.BrokerContract;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.client.SharedRedis;
import org.zatoee.kvdb.client.TestRedis;
import org.zatoee.kvdb.client.TestThreads;
import redis.clients.jedis.StreamEntryID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zatoee.core.testkit.broadcast.Soon.soon;

class RedisBrokerIT extends BrokerContract {

    private static final BrokerTimes QUICK =
            new BrokerTimes(Duration.ofMillis(300), Duration.ofMillis(60), Duration.ofMillis(30));

    private static final BrokerTimes PATIENT =
            new BrokerTimes(Duration.ofSeconds(2), Duration.ofMillis(60), Duration.ofMillis(30));

    private static final Receiving RECEIVING = new Receiving("server1", 8, TestThreads.EXECUTOR);

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    private final Map<Broker, RedisCommands> connections = new HashMap<>();

    @Override
    protected Broker connect() {
        return connect(REDIS.server(), QUICK);
    }

    @Override
    protected Broker connectPatiently() {
        return connect(REDIS.server(), PATIENT);
    }

    private RedisBroker connect(TestRedis redis, BrokerTimes times) {
        RedisCommands commands = new RedisCommands(redis.settings());
        RedisBroker broker = new RedisBroker(commands, TestThreads.EXECUTOR, times);
        connections.put(broker, commands);
        return broker;
    }

    @Override
    protected void kill(Broker server) {
        // Its threads go on, but Redis hears nothing of them any more.
        connections.get(server).close();
    }

    @AfterEach
    void disconnect() {
        connections.keySet().forEach(broker -> TestThreads.EXECUTOR.execute(((RedisBroker) broker)::close));
        connections.values().forEach(RedisCommands::close);
    }

    @Test
    void putsAsideWhatIsNoMessage() {
        List<String> done = new CopyOnWriteArrayList<>();
        server1.receive(Destination.ANY_SERVER, RECEIVING, message -> done.add(message.id()));

        REDIS.server().run(client -> {
            String stream = "zato:broker:stream:any";
            client.xadd(stream, StreamEntryID.NEW_ENTRY, Map.of("m", "{\"v\":2}", "e", "0"));
            client.xadd(stream, StreamEntryID.NEW_ENTRY, Map.of("m", "no json", "e", "x"));
            client.xadd(stream, StreamEntryID.NEW_ENTRY, Map.of("other", "field"));
        });
        server2.send(Destination.ANY_SERVER, BrokerMessage.of("m1", "some.action", Map.of()));

        soon().untilAsserted(() -> assertThat(done).containsExactly("m1"));
        soon().until(() -> server1.depth(Destination.ANY_SERVER).putAside() == 3);
        assertThat(server1.depth(Destination.ANY_SERVER).unfinished()).isZero();
    }

    @Test
    void refusesWhatWouldBeTooMuch() {
        REDIS.server().run(client -> {
            var pipeline = client.pipelined();
            for (int i = 0; i < Broker.MAX_WAITING; i++) {
                pipeline.zadd("zato:broker:delayed:any", 9e15, "0:" + i);
            }
            pipeline.sync();
        });

        assertThatThrownBy(() -> server1.send(Destination.ANY_SERVER, BrokerMessage.of("m1", "some.action", Map.of())))
                .hasMessageContaining("100000");
    }

    @Test
    void losesNothingAndGoesOnWhenRedisWasKilled(@TempDir Path directory) {
        TestRedis redis = new TestRedis(directory);
        List<String> done = new CopyOnWriteArrayList<>();
        RedisBroker broker = connect(redis, QUICK);
        try {
            broker.receive(Destination.ANY_SERVER, RECEIVING, message -> done.add(message.id()));
            broker.send(Destination.ANY_SERVER, BrokerMessage.of("m1", "some.action", Map.of()));
            soon().until(() -> done.size() == 1);
            redis.kill();
            assertThatThrownBy(
                            () -> broker.send(Destination.ANY_SERVER, BrokerMessage.of("m2", "some.action", Map.of())))
                    .isInstanceOf(ComponentUnavailableException.class);

            redis.start();

            soon().ignoreExceptions().until(() -> {
                broker.send(Destination.ANY_SERVER, BrokerMessage.of("m3", "some.action", Map.of()));
                return true;
            });
            soon().untilAsserted(() -> assertThat(done).contains("m3"));
        } finally {
            broker.close();
            redis.close();
        }
    }

    @Test
    void startsAnewWhenRedisWasEmptied() {
        List<String> received = new CopyOnWriteArrayList<>();
        server1.receive(Destination.ANY_SERVER, RECEIVING, message -> received.add(message.id()));
        server2.send(Destination.ANY_SERVER, BrokerMessage.of("m1", "some.action", Map.of()));
        soon().until(() -> received.size() == 1);

        REDIS.server().empty();
        server2.send(Destination.ANY_SERVER, BrokerMessage.of("m2", "some.action", Map.of()));

        soon().untilAsserted(() -> assertThat(received).containsExactly("m1", "m2"));
    }
}
