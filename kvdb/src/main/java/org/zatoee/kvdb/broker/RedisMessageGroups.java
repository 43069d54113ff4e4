// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import java.util.Map;

import org.zatoee.core.broker.MessageGroups;
import org.zatoee.kvdb.client.RedisCommands;

/**
 * Groups in hashes of Redis.
 *
 * @param commands reaches Redis
 */
public record RedisMessageGroups(RedisCommands commands) implements MessageGroups {

    private static final String PREFIX = "zato:broker:group:";

    @Override
    public Map<String, String> add(String group, String member, String result) {
        String key = PREFIX + group;
        return commands.pipelined(pipeline -> {
            pipeline.hsetnx(key, member, result);
            pipeline.expire(key, KEPT.toSeconds());
            return pipeline.hgetAll(key);
        });
    }

    @Override
    public void remove(String group) {
        commands.run(redis -> redis.del(PREFIX + group));
    }
}
