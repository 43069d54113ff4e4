// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.client;

import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.component.ComponentUnavailableException;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;

/** Runs commands on pooled connections, and says in the platform's terms why one failed. Thread-safe. */
public final class RedisCommands implements AutoCloseable {

    private final RedisSettings settings;
    private final RedisClient client;

    /** Opens no connection yet. */
    public RedisCommands(RedisSettings settings) {
        this.settings = settings;
        this.client = RedisClient.builder()
                .hostAndPort(settings.host(), settings.port())
                .clientConfig(clientConfig(settings))
                .poolConfig(poolConfig(settings))
                .build();
    }

    /** Where Redis is, without secrets. */
    public String location() {
        return settings.location();
    }

    /**
     * Runs a command, which must come to the same when it is run twice.
     *
     * @throws ComponentUnavailableException if Redis cannot be reached or refuses it
     */
    public <T extends @Nullable Object> T run(Function<UnifiedJedis, T> command) {
        try {
            return attempt(command);
        } catch (JedisException e) {
            throw failure(e);
        }
    }

    /**
     * Runs a command that must not be run twice. It fails rather than that, if the connection breaks while it runs.
     *
     * @throws ComponentUnavailableException if Redis cannot be reached or refuses it
     */
    public <T extends @Nullable Object> T runOnce(Function<UnifiedJedis, T> command) {
        // Finds out, and repairs, whether the pooled connections are dead; the command then gets the one that answered.
        run(UnifiedJedis::ping);
        try {
            return command.apply(client);
        } catch (JedisException e) {
            throw failure(e);
        }
    }

    /**
     * Runs commands in one round trip.
     *
     * @param commands puts the commands into the pipeline; must come to the same when it is run twice
     * @throws ComponentUnavailableException if Redis cannot be reached or refuses one
     */
    public <T> T pipelined(Function<AbstractPipeline, Supplier<T>> commands) {
        return run(redis -> {
            try (AbstractPipeline pipeline = redis.pipelined()) {
                Supplier<T> answers = commands.apply(pipeline);
                pipeline.sync();
                return answers.get();
            }
        });
    }

    /**
     * A connection of the caller's own, outside of the pool; to be closed by the caller.
     *
     * @throws ComponentUnavailableException if Redis cannot be reached
     */
    public Connection openConnection() {
        try {
            return new Connection(new HostAndPort(settings.host(), settings.port()), clientConfig(settings));
        } catch (JedisException e) {
            throw failure(e);
        }
    }

    /** A failure of Jedis in the platform's terms. */
    public ComponentUnavailableException failure(JedisException e) {
        return RedisFailure.of(settings, e);
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
