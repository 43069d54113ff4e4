// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.zatoee.core.kvdb.DistributedLock;
import org.zatoee.core.kvdb.DistributedLocks;
import org.zatoee.core.kvdb.LockTimeoutException;
import org.zatoee.kvdb.client.RedisCommands;

/**
 * Locks in Redis: a key that expires, whose value names the holder.
 *
 * @param commands reaches Redis
 * @param waiting how to wait for a lock
 */
record RedisLocks(RedisCommands commands, LockWaiting waiting) implements DistributedLocks {

    private static final String KEY_PREFIX = "zato:lock:";

    /**
     * SET NX PX, but a second run for the same token succeeds too: when the answer to the first was lost, the lock is
     * not left to nobody.
     */
    private static final String TAKE =
            """
            if redis.call('set', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
              return 1
            end
            if redis.call('get', KEYS[1]) == ARGV[1] then
              return 1
            end
            return 0
            """;

    @Override
    public Optional<DistributedLock> tryAcquire(String name, Duration ttl) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A lock needs a name");
        }
        String key = KEY_PREFIX + name;
        String token = UUID.randomUUID().toString();
        List<String> arguments = List.of(token, millis(ttl));
        Object taken = commands.run(redis -> redis.eval(TAKE, List.of(key), arguments));
        return isYes(taken) ? Optional.of(new RedisLock(commands, name, key, token)) : Optional.empty();
    }

    @Override
    public DistributedLock acquire(String name, Duration ttl, Duration block) throws InterruptedException {
        LockWaiting.Turn turn = waiting.atMost(block);
        do {
            Optional<DistributedLock> lock = tryAcquire(name, ttl);
            if (lock.isPresent()) {
                return lock.get();
            }
        } while (turn.pause());
        throw new LockTimeoutException(name, block);
    }

    static String millis(Duration ttl) {
        if (ttl.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException("A lock is held for at least a millisecond, not " + ttl);
        }
        return Long.toString(ttl.toMillis());
    }

    static boolean isYes(Object answer) {
        return Long.valueOf(1).equals(answer);
    }
}
