// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.security;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.zatoee.core.security.wss.NonceRegister;
import org.zatoee.kvdb.client.RedisCommands;

/**
 * Nonces in Redis: a key for each, which expires.
 *
 * @param commands reaches Redis, with a short time-out
 */
public record RedisNonces(RedisCommands commands) implements NonceRegister {

    private static final String KEY_PREFIX = "zato:wss:nonce:";

    /**
     * SET NX PX, but a second run for the same token succeeds too: when the answer to the first was lost, nobody is taken
     * for a replay of themselves.
     */
    private static final String ADD =
            """
            if redis.call('set', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
              return 1
            end
            if redis.call('get', KEYS[1]) == ARGV[1] then
              return 1
            end
            return 0
            """;

    public RedisNonces {
        Objects.requireNonNull(commands, "commands");
    }

    @Override
    public boolean add(long definitionId, String nonce, Duration remembered) {
        String key = KEY_PREFIX + definitionId + ":" + nonce;
        List<String> arguments = List.of(UUID.randomUUID().toString(), Long.toString(remembered.toMillis()));
        Object answer = commands.run(redis -> redis.eval(ADD, List.of(key), arguments));
        return Long.valueOf(1).equals(answer);
    }
}
