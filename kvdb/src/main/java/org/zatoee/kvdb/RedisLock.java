// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.time.Duration;
import java.util.List;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.kvdb.DistributedLock;
import org.zatoee.kvdb.client.RedisCommands;

/** A lock being held in Redis. */
record RedisLock(RedisCommands commands, String name, String key, String token, long fence) implements DistributedLock {

    private static final String RENEW =
            """
            if redis.call('get', KEYS[1]) == ARGV[1] then
              return redis.call('pexpire', KEYS[1], ARGV[2])
            end
            return 0
            """;

    private static final String RELEASE =
            """
            if redis.call('get', KEYS[1]) == ARGV[1] then
              return redis.call('del', KEYS[1])
            end
            return 0
            """;

    @Override
    public boolean isHeld() {
        return token.equals(commands.run(redis -> redis.get(key)));
    }

    @Override
    public boolean renew(Duration ttl) {
        List<String> arguments = List.of(token, RedisLocks.millis(ttl));
        return RedisLocks.isYes(commands.run(redis -> redis.eval(RENEW, List.of(key), arguments)));
    }

    @Override
    public boolean release() {
        try {
            return RedisLocks.isYes(commands.run(redis -> redis.eval(RELEASE, List.of(key), List.of(token))));
        } catch (ComponentUnavailableException e) {
            // What was done under the lock is done: it must not look as if it had failed. The lock expires by itself.
            KvdbLog.LOG.lockNotReleased(name, String.valueOf(e.getMessage()));
            return true;
        }
    }
}
