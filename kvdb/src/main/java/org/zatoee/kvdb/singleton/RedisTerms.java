// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.singleton;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.singleton.TermRegister;
import org.zatoee.kvdb.client.RedisCommands;

/**
 * The highest term in Redis, under {@value #KEY}, which never expires.
 *
 * @param commands reaches Redis, with a short time-out: an election waits for it
 */
public record RedisTerms(RedisCommands commands) implements TermRegister {

    static final String KEY = "zato:singleton:term";

    private static final String RAISE =
            """
            local highest = tonumber(redis.call('get', KEYS[1]) or '0')
            if tonumber(ARGV[1]) > highest then
              redis.call('set', KEYS[1], ARGV[1])
              return ARGV[1]
            end
            return string.format('%.0f', highest)
            """;

    public RedisTerms {
        Objects.requireNonNull(commands, "commands");
    }

    @Override
    public long highest() {
        @Nullable String highest = commands.run(redis -> redis.get(KEY));
        return highest == null ? 0 : Long.parseLong(highest);
    }

    @Override
    public long raise(long term) {
        Object highest = commands.run(redis -> redis.eval(RAISE, List.of(KEY), List.of(Long.toString(term))));
        return Long.parseLong(String.valueOf(highest));
    }
}
