// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.stats;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.samples.RequestSample;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.samples.SlowResponse;
import org.zatoee.kvdb.client.RedisCommands;

/** Samples and slow responses in Redis. Thread-safe. */
public final class RedisSampleStore implements SampleStore {

    private static final String SAMPLE = "zato:req-resp:sample:";
    private static final String SLOW = "zato:resp:slow:";
    private static final int MAX_SLOW = 100;

    private final RedisCommands commands;

    public RedisSampleStore(RedisCommands commands) {
        this.commands = commands;
    }

    @Override
    public RequestSample sample(String service) {
        return RequestSample.of(commands.run(redis -> redis.hgetAll(SAMPLE + service)));
    }

    @Override
    public void changeFrequency(String service, int frequency) {
        commands.run(redis -> redis.hset(SAMPLE + service, Map.of("freq", Integer.toString(frequency))));
    }

    @Override
    public List<SlowResponse> slowResponses(String service) {
        return commands.run(redis -> redis.lrange(SLOW + service, 0, MAX_SLOW - 1)).stream()
                .map(SlowResponse::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
