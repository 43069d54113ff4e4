// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.zatoee.core.samples.RequestSample;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.samples.SlowResponse;
import org.zatoee.kvdb.client.RedisCommands;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;

/** Samples and slow responses in Redis. Thread-safe. */
public final class RedisSampleStore implements SampleStore {

    private static final String SAMPLE = "zato:req-resp:sample:";
    private static final String SLOW = "zato:resp:slow:";
    private static final String SLOWEST = "zato:resp:slowest:";
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
    public Map<String, Integer> frequencies(List<String> services) {
        return services.isEmpty() ? Map.of() : commands.pipelined(pipeline -> frequencies(services, pipeline));
    }

    private static Supplier<Map<String, Integer>> frequencies(List<String> services, AbstractPipeline pipeline) {
        Map<String, Response<String>> answers = new HashMap<>();
        services.forEach(service -> answers.put(service, pipeline.hget(SAMPLE + service, "freq")));
        return () -> {
            Map<String, Integer> frequencies = new HashMap<>();
            answers.forEach((service, answer) -> frequencies.put(
                    service,
                    RequestSample.of(Map.of("freq", String.valueOf(answer.get())))
                            .frequency()));
            return frequencies;
        };
    }

    @Override
    public void keepSample(String service, RequestSample sample) {
        commands.run(redis -> redis.hset(SAMPLE + service, sample.fields()));
    }

    @Override
    public void keepSlow(String service, SlowResponse response) {
        String json = response.toJson();
        commands.runOnce(redis -> {
            try (AbstractPipeline pipeline = redis.pipelined()) {
                pipeline.lpush(SLOW + service, json);
                pipeline.ltrim(SLOW + service, 0, MAX_SLOW - 1);
                pipeline.zadd(SLOWEST + service, response.processingTime(), json);
                pipeline.zremrangeByRank(SLOWEST + service, 0, -MAX_SLOW - 1);
                pipeline.sync();
            }
            return json;
        });
    }

    @Override
    public List<SlowResponse> slowestResponses(String service) {
        return commands.run(redis -> redis.zrevrange(SLOWEST + service, 0, MAX_SLOW - 1)).stream()
                .map(SlowResponse::of)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<SlowResponse> slowResponses(String service) {
        return commands.run(redis -> redis.lrange(SLOW + service, 0, MAX_SLOW - 1)).stream()
                .map(SlowResponse::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
