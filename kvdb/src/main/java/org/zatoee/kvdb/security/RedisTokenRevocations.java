// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.zatoee.core.security.jwt.RevokedToken;
import org.zatoee.core.security.jwt.TokenRevocations;
import org.zatoee.kvdb.client.RedisCommands;

/**
 * Revoked tokens in Redis: a sorted set by the order in which they were revoked, another by when they are over.
 *
 * @param commands reaches Redis
 * @param clock tells which are over
 */
public record RedisTokenRevocations(RedisCommands commands, InstantSource clock) implements TokenRevocations {

    private static final List<String> KEYS =
            List.of("zato:jwt:revoked:order", "zato:jwt:revoked:expiry", "zato:jwt:revoked:sequence");

    /** More than servers' clocks are apart. */
    private static final Duration KEPT_LONGER = Duration.ofMinutes(5);

    /** The member is the token's id and expiry, so that what is revoked twice is there once. */
    private static final String REVOKE =
            """
            local over = redis.call('zrangebyscore', KEYS[2], '-inf', ARGV[3], 'LIMIT', 0, 100)
            if #over > 0 then
              redis.call('zrem', KEYS[1], unpack(over))
              redis.call('zrem', KEYS[2], unpack(over))
            end
            if redis.call('zadd', KEYS[2], 'NX', ARGV[2], ARGV[1]) == 1 then
              redis.call('zadd', KEYS[1], redis.call('incr', KEYS[3]), ARGV[1])
            end
            return 1
            """;

    /** A place beyond the last one is of a Redis that was emptied since. */
    private static final String AFTER =
            """
            local last = redis.call('get', KEYS[3]) or '0'
            local from = ARGV[1]
            if tonumber(from) > tonumber(last) then
              from = '0'
            end
            return {last, redis.call('zrangebyscore', KEYS[1], '(' .. from, '+inf')}
            """;

    public RedisTokenRevocations {
        Objects.requireNonNull(commands, "commands");
        Objects.requireNonNull(clock, "clock");
    }

    @Override
    public void revoke(RevokedToken token) {
        String expires = Long.toString(token.expires().toEpochMilli());
        String over = Long.toString(clock.instant().minus(KEPT_LONGER).toEpochMilli());
        List<String> arguments = List.of(expires + " " + token.id(), expires, over);
        commands.run(redis -> redis.eval(REVOKE, KEYS, arguments));
    }

    @Override
    public Page after(long sequence) {
        Object answer = commands.run(redis -> redis.eval(AFTER, KEYS, List.of(Long.toString(sequence))));
        List<?> both = (List<?>) answer;
        List<RevokedToken> tokens = new ArrayList<>();
        for (Object member : (List<?>) both.get(1)) {
            String text = String.valueOf(member);
            int space = text.indexOf(' ');
            long expires = Long.parseLong(text.substring(0, space));
            tokens.add(new RevokedToken(text.substring(space + 1), Instant.ofEpochMilli(expires)));
        }
        return new Page(Long.parseLong(String.valueOf(both.get(0))), tokens);
    }
}
