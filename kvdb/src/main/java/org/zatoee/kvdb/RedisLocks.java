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

    /** The last fencing number, of all locks. */
    private static final String FENCE_KEY = "zato:lock-fence";

    /**
     * SET NX PX, but a second run for the same token succeeds too: when the answer to the first was lost, the lock is
     * not left to nobody. The answer is the fencing number: the microseconds of Redis, or one more than the last
     * number where that is greater, so that numbers also grow when the data of Redis is lost. 0 says that another holds it.
     */
    private static final String TAKE =
            """
            if not redis.call('set', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2])
                and redis.call('get', KEYS[1]) ~= ARGV[1] then
              return 0
            end
            local time = redis.call('time')
            local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
            local last = tonumber(redis.call('get', KEYS[2]) or '0')
            local fence = math.max(now, last + 1)
            redis.call('set', KEYS[2], string.format('%.0f', fence))
            return fence
            """;

    @Override
    public Optional<DistributedLock> tryAcquire(String name, Duration ttl) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A lock needs a name");
        }
        String key = KEY_PREFIX + name;
        String token = UUID.randomUUID().toString();
        List<String> arguments = List.of(token, millis(ttl));
        Object fence = commands.run(redis -> redis.eval(TAKE, List.of(key, FENCE_KEY), arguments));
        return fence instanceof Long number && number > 0
                ? Optional.of(new RedisLock(commands, name, key, token, number))
                : Optional.empty();
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
