// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.component.ComponentUnavailableException;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;

/** Runs commands on pooled connections, and says in the platform's terms why one failed. Thread-safe. */
final class RedisCommands implements AutoCloseable {

    private final RedisSettings settings;
    private final RedisClient client;

    /** Opens no connection yet. */
    RedisCommands(RedisSettings settings) {
        this.settings = settings;
        this.client = RedisClient.builder()
                .hostAndPort(settings.host(), settings.port())
                .clientConfig(clientConfig(settings))
                .poolConfig(poolConfig(settings))
                .build();
    }

    String location() {
        return settings.location();
    }

    /**
     * Runs a command, which must come to the same when it is run twice.
     *
     * @throws ComponentUnavailableException if Redis cannot be reached or refuses it
     */
    <T extends @Nullable Object> T run(Function<UnifiedJedis, T> command) {
        try {
            return attempt(command);
        } catch (JedisException e) {
            throw RedisFailure.of(settings, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private <T extends @Nullable Object> T attempt(Function<UnifiedJedis, T> command) {
        try {
            return command.apply(client);
        } catch (JedisConnectionException e) {
            if (RedisFailure.isTimeout(e)) {
                throw e;
            }
            // Most likely the connection lay in the pool while Redis was restarted; then the others there are as dead.
            // Checking each one before use would cost a round trip per command, and a time-out per connection when
            // Redis hangs.
            client.getPool().clear();
            return command.apply(client);
        }
    }

    private static JedisClientConfig clientConfig(RedisSettings settings) {
        DefaultJedisClientConfig.Builder config = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis((int) settings.connectTimeout().toMillis())
                .socketTimeoutMillis((int) settings.commandTimeout().toMillis())
                .database(settings.database())
                .clientName("zato")
                .clientSetInfoConfig(ClientSetInfoConfig.DISABLED);
        if (!settings.username().isEmpty()) {
            config.user(settings.username());
        }
        if (!settings.password().isEmpty()) {
            config.password(settings.password());
        }
        return config.build();
    }

    private static ConnectionPoolConfig poolConfig(RedisSettings settings) {
        ConnectionPoolConfig config = new ConnectionPoolConfig();
        config.setMaxTotal(settings.poolSize());
        config.setMaxIdle(settings.poolSize());
        config.setMaxWait(settings.commandTimeout());
        return config;
    }
}
