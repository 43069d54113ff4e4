// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.data;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.service.data.KeyValues;
import redis.clients.jedis.params.SetParams;

import static org.zatoee.service.data.KeyRules.checked;

/**
 * Texts of services in Redis, under their keys as they are.
 *
 * @param commands reaches Redis
 */
public record RedisKeyValues(RedisCommands commands) implements KeyValues {

    @Override
    public Optional<String> get(String key) {
        String name = checked(key);
        return Optional.ofNullable(commands.run(redis -> redis.get(name)));
    }

    @Override
    public void set(String key, String value) {
        String name = checked(key);
        commands.run(redis -> redis.set(name, value));
    }

    @Override
    public void set(String key, String value, Duration ttl) {
        String name = checked(key);
        SetParams params = SetParams.setParams().px(millis(ttl));
        commands.run(redis -> redis.set(name, value, params));
    }

    @Override
    public boolean setIfAbsent(String key, String value, Duration ttl) {
        String name = checked(key);
        SetParams params = SetParams.setParams().nx().px(millis(ttl));
        return commands.runOnce(redis -> redis.set(name, value, params)) != null;
    }

    @Override
    public long increment(String key, long by) {
        String name = checked(key);
        return commands.runOnce(redis -> redis.incrBy(name, by));
    }

    @Override
    public boolean expire(String key, Duration ttl) {
        String name = checked(key);
        long millis = millis(ttl);
        return commands.run(redis -> redis.pexpire(name, millis)) == 1;
    }

    @Override
    public boolean delete(String key) {
        String name = checked(key);
        return commands.runOnce(redis -> redis.del(name)) == 1;
    }

    @Override
    public Map<String, String> fields(String key) {
        String name = checked(key);
        return commands.run(redis -> redis.hgetAll(name));
    }

    @Override
    public void setField(String key, String field, String value) {
        String name = checked(key);
        commands.run(redis -> redis.hset(name, field, value));
    }

    @Override
    public boolean deleteField(String key, String field) {
        String name = checked(key);
        return commands.runOnce(redis -> redis.hdel(name, field)) == 1;
    }

    private static long millis(Duration ttl) {
        if (ttl.toMillis() < 1) {
            throw new IllegalArgumentException("A value is kept for at least a millisecond, not " + ttl);
        }
        return ttl.toMillis();
    }
}
