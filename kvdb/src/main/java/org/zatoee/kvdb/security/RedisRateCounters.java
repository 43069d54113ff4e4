// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.security;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.zatoee.core.security.rate.RateCount;
import org.zatoee.core.security.rate.RateCounters;
import org.zatoee.kvdb.client.RedisCommands;

/**
 * Counts calls in Redis: a key for each window, which expires when the window ends.
 *
 * @param commands reaches Redis, with a short time-out
 */
public record RedisRateCounters(RedisCommands commands) implements RateCounters {

    private static final String KEY_PREFIX = "zato:rate:";

    /** Counts only up to the limit: a flood makes no window longer, and no number larger. */
    private static final String COUNT =
            """
            local calls = tonumber(redis.call('get', KEYS[1]) or '0')
            local allowed = 0
            if calls < tonumber(ARGV[1]) then
              calls = redis.call('incr', KEYS[1])
              allowed = 1
            end
            local left = redis.call('pttl', KEYS[1])
            if left < 0 then
              redis.call('pexpire', KEYS[1], ARGV[2])
              left = tonumber(ARGV[2])
            end
            return {allowed, calls, left}
            """;

    public RedisRateCounters {
        Objects.requireNonNull(commands, "commands");
    }

    @Override
    public RateCount count(String key, long limit, Duration window) {
        List<String> arguments = List.of(Long.toString(limit), Long.toString(window.toMillis()));
        Object answer = commands.run(redis -> redis.eval(COUNT, List.of(KEY_PREFIX + key), arguments));
        List<?> numbers = (List<?>) answer;
        return new RateCount(
                number(numbers, 0) == 1,
                Math.max(0, limit - number(numbers, 1)),
                Duration.ofMillis(number(numbers, 2)));
    }

    private static long number(List<?> numbers, int index) {
        return ((Number) numbers.get(index)).longValue();
    }
}
