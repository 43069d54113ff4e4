// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.stats;

import java.util.Map;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.stats.StatisticsStore;
import org.zatoee.core.testkit.keys.StatisticsContract;
import org.zatoee.kvdb.client.SharedRedis;

class RedisStatisticsIT extends StatisticsContract {

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    @Override
    protected StatisticsStore statistics() {
        return new RedisStatisticsStore(REDIS.commands());
    }

    @Override
    protected SampleStore samples() {
        return new RedisSampleStore(REDIS.commands());
    }

    @Override
    protected void put(String key, Map<String, String> hash) {
        REDIS.server().run(client -> client.hset(key, hash));
    }

    @Override
    protected void set(String key, String text) {
        REDIS.server().run(client -> client.set(key, text));
    }

    @Override
    protected void push(String key, String element) {
        REDIS.server().run(client -> client.lpush(key, element));
    }
}
