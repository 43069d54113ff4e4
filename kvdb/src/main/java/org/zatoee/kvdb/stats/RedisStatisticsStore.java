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
