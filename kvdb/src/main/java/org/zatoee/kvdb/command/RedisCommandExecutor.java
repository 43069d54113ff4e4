// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.kvdb.command.CommandExecutor;
import org.zatoee.core.kvdb.command.CommandResult;
import org.zatoee.kvdb.client.KeyScan;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Runs commands in Redis. KEYS is run in small steps, so that it does not stop Redis for others. Thread-safe. */
public final class RedisCommandExecutor implements CommandExecutor {

    /** Commands that answer with all of a key, and those that say how much that is. */
    private static final Map<String, String> WHOLE =
            Map.of("HGETALL", "HLEN", "HKEYS", "HLEN", "HVALS", "HLEN", "SMEMBERS", "SCARD", "GET", "STRLEN");

    private final RedisCommands commands;

    public RedisCommandExecutor(RedisCommands commands) {
        this.commands = commands;
    }

    @Override
    public @Nullable Object execute(List<String> words) {
        return commands.runOnce(redis -> {
            try {
                return execute(redis, words);
            } catch (JedisDataException e) {
                throw refusal(e);
            }
        });
    }

    private static @Nullable Object execute(UnifiedJedis redis, List<String> words) {
        String name = words.get(0);
        if (name.equals("KEYS") && words.size() == 2) {
            return keys(redis, words.get(1));
        }
        String size = WHOLE.get(name);
        if (size != null && words.size() == 2 && send(redis, List.of(size, words.get(1))) instanceof Long all) {
            refuseTooLarge(name, all);
        }
        Object answer = send(redis, words);
        return name.equals("HGETALL") ? pairs(answer) : answer;
    }

    private static void refuseTooLarge(String name, long size) {
        if (size > (name.equals("GET") ? CommandResult.MAX_LENGTH : CommandResult.MAX_ELEMENTS)) {
            throw name.equals("GET") ? CommandResult.tooLong() : CommandResult.tooManyElements();
        }
    }

    private static List<String> keys(UnifiedJedis redis, String pattern) {
        TreeSet<String> found = new TreeSet<>();
        KeyScan.forEachBatch(redis, pattern, keys -> {
            found.addAll(keys);
            if (found.size() > CommandResult.MAX_ELEMENTS) {
                throw CommandResult.tooManyElements();
            }
        });
        return List.copyOf(found);
    }

    private static @Nullable Object send(UnifiedJedis redis, List<String> words) {
        byte[][] arguments =
                words.stream().skip(1).map(word -> word.getBytes(UTF_8)).toArray(byte[][]::new);
        byte[] name = words.get(0).getBytes(UTF_8);
        return decoded(redis.sendCommand(() -> name, arguments));
    }

    private static @Nullable Object decoded(@Nullable Object answer) {
        if (answer instanceof byte[] bytes) {
            return new String(bytes, UTF_8);
        }
        if (answer instanceof List<?> list) {
            List<@Nullable Object> values = new ArrayList<>(list.size());
            list.forEach(value -> values.add(decoded(value)));
            return values;
        }
        return answer;
    }

    /** Names and values by turns, as a map in this order. */
    private static @Nullable Object pairs(@Nullable Object answer) {
        if (!(answer instanceof List<?> list)) {
            return answer;
        }
        Map<Object, Object> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < list.size(); i += 2) {
            pairs.put(list.get(i), list.get(i + 1));
        }
        return pairs;
    }

    /** Its own words, unless it is not ready for any command. */
    private static RuntimeException refusal(JedisDataException e) {
        String message = String.valueOf(e.getMessage());
        boolean notReady =
                message.startsWith("LOADING") || message.startsWith("NOAUTH") || message.startsWith("MASTERDOWN");
        return notReady ? e : new ServiceException(ErrorCode.INTERNAL, message, e);
    }
}
