// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.stats;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

import org.zatoee.core.stats.CallTotals;
import org.zatoee.core.stats.Figures;
import org.zatoee.core.stats.ServiceTotals;
import org.zatoee.core.stats.StatisticsKey;
import org.zatoee.core.stats.StatisticsLevel;
import org.zatoee.core.stats.StatisticsStore;
import org.zatoee.kvdb.client.KeyScan;
import org.zatoee.kvdb.client.RedisCommands;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;

/** Statistics in Redis. Thread-safe. */
public final class RedisStatisticsStore implements StatisticsStore {

    private static final String USAGE = "zato:stats:service:usage:";
    private static final String TIMES = "zato:stats:service:time:basic:";

    /** What is asked for in one round trip. */
    private static final int BATCH = 1000;

    /** Adds calls of services: a counter and a hash for each, of five numbers. */
    private static final String ADD =
            """
            local usages = {}
            for i = 1, #KEYS, 2 do
              local a = (i - 1) / 2 * 5
              local usage, time = tonumber(ARGV[a + 1]), tonumber(ARGV[a + 2])
              local before = tonumber(redis.call('get', KEYS[i])) or 0
              redis.call('set', KEYS[i], string.format('%.0f', before + usage))
              local known = redis.call('hmget', KEYS[i + 1], 'min_all_time', 'max_all_time', 'mean_all_time')
              local least, most = tonumber(ARGV[a + 4]), tonumber(ARGV[a + 5])
              if before > 0 then
                least = math.min(least, tonumber(known[1]) or least)
              end
              most = math.max(most, tonumber(known[2]) or most)
              local mean = ((tonumber(known[3]) or 0) * before + time) / (before + usage)
              redis.call('hset', KEYS[i + 1], 'last', ARGV[a + 3],
                  'min_all_time', string.format('%.0f', least), 'max_all_time', string.format('%.0f', most),
                  'mean_all_time', string.format('%.3f', mean))
              usages[#usages + 1] = before + usage
            end
            return usages
            """;

    private final RedisCommands commands;

    public RedisStatisticsStore(RedisCommands commands) {
        this.commands = commands;
    }

    @Override
    public Map<StatisticsKey, Figures> read(StatisticsLevel level, String service, Collection<LocalDateTime> periods) {
        List<StatisticsKey> keys = periods.stream()
                .map(period -> new StatisticsKey(level, service, period))
                .toList();
        return commands.run(redis -> {
            Map<StatisticsKey, Figures> found = new HashMap<>();
            for (int from = 0; from < keys.size(); from += BATCH) {
                read(redis, keys.subList(from, Math.min(from + BATCH, keys.size())), found);
            }
            return found;
        });
    }

    @Override
    public Map<StatisticsKey, Figures> readAll(StatisticsLevel level, Collection<LocalDateTime> periods) {
        Set<LocalDateTime> wanted = new HashSet<>(periods);
        return commands.run(redis -> {
            Map<StatisticsKey, Figures> found = new HashMap<>();
            KeyScan.forEachBatch(redis, level.prefix() + "*", keys -> {
                List<StatisticsKey> matching = keys.stream()
                        .map(level::parse)
                        .flatMap(Optional::stream)
                        .filter(key -> wanted.contains(key.period()))
                        .toList();
                read(redis, matching, found);
            });
            return found;
        });
    }

    private static void read(UnifiedJedis redis, List<StatisticsKey> keys, Map<StatisticsKey, Figures> found) {
        Map<StatisticsKey, Response<Map<String, String>>> answers = new LinkedHashMap<>();
        try (AbstractPipeline pipeline = redis.pipelined()) {
            keys.forEach(key -> answers.put(key, pipeline.hgetAll(key.text())));
            pipeline.sync();
        }
        answers.forEach((key, answer) -> Figures.of(answer.get()).ifPresent(figures -> found.put(key, figures)));
    }

    @Override
    public long delete(Predicate<StatisticsKey> which) {
        AtomicLong deleted = new AtomicLong();
        for (StatisticsLevel level : StatisticsLevel.values()) {
            commands.run(redis -> {
                KeyScan.forEachBatch(redis, level.prefix() + "*", keys -> {
                    String[] matching = keys.stream()
                            .filter(key -> level.parse(key).filter(which).isPresent())
                            .toArray(String[]::new);
                    deleted.addAndGet(matching.length == 0 ? 0 : redis.unlink(matching));
                });
                return level;
            });
        }
        return deleted.get();
    }

    @Override
    public Map<String, Long> add(Map<String, CallTotals> calls) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        List<String> services = List.copyOf(calls.keySet());
        List<String> keys = new ArrayList<>(calls.size() * 2);
        List<String> numbers = new ArrayList<>(calls.size() * 5);
        for (String service : services) {
            CallTotals totals = calls.getOrDefault(service, CallTotals.NONE);
            keys.add(USAGE + service);
            keys.add(TIMES + service);
            numbers.add(Long.toString(totals.usage()));
            numbers.add(Double.toString(totals.time()));
            numbers.add(Long.toString(totals.last()));
            numbers.add(Long.toString(totals.min()));
            numbers.add(Long.toString(totals.max()));
        }
        List<?> usages = (List<?>) commands.runOnce(redis -> redis.eval(ADD, keys, numbers));
        Map<String, Long> byService = new HashMap<>();
        for (int i = 0; i < services.size(); i++) {
            byService.put(services.get(i), (Long) usages.get(i));
        }
        return byService;
    }

    @Override
    public List<ServiceTotals> totals(List<String> services) {
        if (services.isEmpty()) {
            return List.of();
        }
        return commands.pipelined(pipeline -> {
            List<Response<String>> usages = new ArrayList<>(services.size());
            List<Response<Map<String, String>>> times = new ArrayList<>(services.size());
            for (String service : services) {
                usages.add(pipeline.get(USAGE + service));
                times.add(pipeline.hgetAll(TIMES + service));
            }
            return () -> totals(services, usages, times);
        });
    }

    private static List<ServiceTotals> totals(
            List<String> services, List<Response<String>> usages, List<Response<Map<String, String>>> times) {
        List<ServiceTotals> totals = new ArrayList<>(services.size());
        for (int i = 0; i < services.size(); i++) {
            totals.add(ServiceTotals.of(
                    services.get(i), usages.get(i).get(), times.get(i).get()));
        }
        return totals;
    }
}
