// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zatoee.core.broker.Broker;
import org.zatoee.core.broker.BrokerMessage;
import org.zatoee.core.broker.Destination;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.client.SharedRedis;
import org.zatoee.kvdb.client.TestThreads;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XClaimParams;

import static org.assertj.core.api.Assertions.assertThat;

/** From whom messages are claimed: how long a server was silent is set here, so that nothing depends on how quick a test is. */
class BrokerStreamIT {

    private static final BrokerTimes TIMES =
            new BrokerTimes(Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofMillis(30));
    private static final Duration LONGER = Duration.ofHours(2);
    private static final BrokerKeys KEYS = BrokerKeys.of(Destination.ANY_SERVER);

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    private final List<RedisCommands> connections = new ArrayList<>();
    private final BrokerStream server1 = stream("server1");
    private final BrokerStream server2 = stream("server2");

    private BrokerStream stream(String consumer) {
        return new BrokerStream(commands(), KEYS, consumer, TIMES);
    }

    private RedisCommands commands() {
        RedisCommands commands = new RedisCommands(REDIS.server().settings());
        connections.add(commands);
        return commands;
    }

    @AfterEach
    void disconnect() {
        connections.forEach(RedisCommands::close);
    }

    /** The first server has begun a message. */
    private String begun() {
        new RedisBroker(commands(), TestThreads.EXECUTOR, TIMES)
                .send(Destination.ANY_SERVER, BrokerMessage.of("m1", "some.action", Map.of()));
        server1.prepare();
        return server1.read(1, Duration.ofSeconds(10)).get(0).id();
    }

    /** The server that has a message was silent for so long. */
    private static void silent(String consumer, String id, Duration time) {
        REDIS.server()
                .run(client -> client.xclaimJustId(
                        KEYS.stream(),
                        BrokerKeys.GROUP,
                        consumer,
                        0,
                        XClaimParams.xClaimParams().idle(time.toMillis()),
                        new StreamEntryID(id)));
    }

    @Test
    void nobodyClaimsWhatALivingServerHasBegun() {
        String id = begun();
        silent("server1", id, LONGER);
        server1.heartbeat(List.of(id));

        assertThat(server2.claim(10)).isEmpty();
    }

    @Test
    void nobodyClaimsWhatAServerHasBegunThatWasNotSilentForLongEnough() {
        silent("server1", begun(), TIMES.claimAfter().dividedBy(2));

        assertThat(server2.claim(10)).isEmpty();
    }

    @Test
    void oneClaimsWhatADeadServerHasBegun() {
        String id = begun();
        silent("server1", id, LONGER);

        assertThat(server2.claim(10)).extracting(StreamMessage::id).containsExactly(id);
        assertThat(stream("server3").claim(10)).isEmpty();
    }

    @Test
    void aServerThatWasTakenToBeDeadDoesNotTakeItBack() {
        String id = begun();
        silent("server1", id, LONGER);
        server2.claim(10);
        silent("server2", id, LONGER);

        server1.heartbeat(List.of(id));

        assertThat(stream("server3").claim(10)).hasSize(1);
    }

    @Test
    void whatWasBegunTooOftenIsPutAside() {
        String id = begun();
        for (int claims = 1; claims < Broker.MAX_ATTEMPTS; claims++) {
            silent("server1", id, LONGER);
            assertThat(server1.claim(10)).hasSize(1);
        }
        silent("server1", id, LONGER);

        assertThat(server2.claim(10)).isEmpty();
        REDIS.server().run(client -> assertThat(client.xlen(KEYS.dead())).isEqualTo(1));
        REDIS.server().run(client -> assertThat(client.xlen(KEYS.stream())).isZero());
    }
}
