// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.stats;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.stats.StatisticsStore;
import org.zatoee.core.testkit.keys.StatisticsContract;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.client.TestRedis;

class RedisStatisticsIT extends StatisticsContract {

    @TempDir
    static Path directory;

    private static TestRedis redis;

    private RedisCommands commands;

    @BeforeAll
    static void startRedis() {
        redis = new TestRedis(directory);
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @BeforeEach
    void connectToAnEmptyOne() {
        redis.empty();
        commands = new RedisCommands(redis.settings());
    }

    @AfterEach
    void disconnect() {
        commands.close();
    }

    @Override
    protected StatisticsStore statistics() {
        return new RedisStatisticsStore(commands);
    }

    @Override
    protected SampleStore samples() {
        return new RedisSampleStore(commands);
    }

    @Override
    protected void put(String key, Map<String, String> hash) {
        redis.run(client -> client.hset(key, hash));
    }

    @Override
    protected void set(String key, String text) {
        redis.run(client -> client.set(key, text));
    }

    @Override
    protected void push(String key, String element) {
        redis.run(client -> client.lpush(key, element));
    }
}
