// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.broker.Broker;
import org.zatoee.kvdb.client.RedisCommands;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.resps.StreamEntry;

/**
 * The stream of a destination, as one consumer sees it. All throw a ComponentUnavailableException if Redis is away.
 *
 * @param commands reaches Redis
 * @param keys where it is
 * @param consumer the name of the consumer
 * @param times how long things take
 */
record BrokerStream(RedisCommands commands, BrokerKeys keys, String consumer, BrokerTimes times) {

    /** Makes it ready; in how long the next delayed message is due, at most as long as one waits in one go. */
    Duration prepare() {
        List<String> names = List.of(keys.stream(), keys.delayed());
        Object next = commands.run(redis -> redis.eval(BrokerScripts.PREPARE, names, List.of(BrokerKeys.GROUP)));
        boolean soon = next instanceof Long millis
                && millis >= 0
                && millis < times.block().toMillis();
        return soon ? Duration.ofMillis((Long) next) : times.block();
    }

    /** Messages nobody has begun; waits for one for at most so long. */
    List<StreamMessage> read(int count, Duration wait) {
        // Not as a command that blocks: for those the time-out of the connection would be none.
        String[] arguments = {
            "GROUP",
            BrokerKeys.GROUP,
            consumer,
            "COUNT",
            Integer.toString(count),
            "BLOCK",
            Long.toString(Math.max(1, wait.toMillis())),
            "STREAMS",
            keys.stream(),
            ">"
        };
        @Nullable Object answer = commands.run(redis -> redis.sendCommand(Protocol.Command.XREADGROUP, arguments));
        List<Map.Entry<String, List<StreamEntry>>> streams =
                answer == null ? List.of() : BuilderFactory.STREAM_READ_RESPONSE.build(answer);
        return streams == null || streams.isEmpty()
                ? List.of()
                : streams.get(0).getValue().stream().map(BrokerStream::message).toList();
    }

    private static StreamMessage message(StreamEntry entry) {
        Map<String, String> fields = entry.getFields();
        String expires = fields.getOrDefault("e", "0");
        // Written by somebody else if it is no number.
        boolean number = expires.matches("\\d{1,18}");
        return new StreamMessage(
                entry.getID().toString(), fields.getOrDefault("m", ""), number ? Long.parseLong(expires) : 0);
    }

    /** Messages that the dead have begun, or that failed; how often they were begun is counted. */
    List<StreamMessage> claim(int count) {
        List<String> arguments = List.of(
                BrokerKeys.GROUP,
                consumer,
                Long.toString(times.claimAfter().toMillis()),
                Integer.toString(count),
                Integer.toString(Broker.MAX_ATTEMPTS));
        List<String> names = List.of(keys.stream(), keys.dead());
        List<StreamMessage> claimed = new ArrayList<>();
        Object answer = commands.run(redis -> redis.eval(BrokerScripts.CLAIM, names, arguments));
        if (answer instanceof List<?> parts) {
            for (int i = 0; i + 1 < parts.size(); i += 2) {
                claimed.add(new StreamMessage((String) parts.get(i), (String) parts.get(i + 1), 0));
            }
        }
        return claimed;
    }

    /** Says that messages are being worked on. */
    void heartbeat(Collection<String> ids) {
        if (!ids.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of(BrokerKeys.GROUP, consumer));
            arguments.addAll(ids);
            commands.run(redis -> redis.eval(BrokerScripts.HEARTBEAT, List.of(keys.stream()), arguments));
        }
    }

    /** Says that messages are done. */
    void done(Collection<String> ids) {
        if (!ids.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of(BrokerKeys.GROUP));
            arguments.addAll(ids);
            commands.run(redis -> redis.eval(BrokerScripts.DONE, List.of(keys.stream()), arguments));
        }
    }

    /** Puts a message aside. */
    void putAside(StreamMessage message) {
        List<String> arguments = List.of(BrokerKeys.GROUP, message.id(), message.text());
        List<String> names = List.of(keys.stream(), keys.dead());
        commands.run(redis -> redis.eval(BrokerScripts.PUT_ASIDE, names, arguments));
    }

    /** The time by the clock of Redis, in milliseconds. */
    long now() {
        Object millis = commands.run(redis -> redis.eval(
                "local t = redis.call('time') return t[1] * 1000 + math.floor(t[2] / 1000)", List.of(), List.of()));
        return millis instanceof Long now ? now : 0;
    }
}
