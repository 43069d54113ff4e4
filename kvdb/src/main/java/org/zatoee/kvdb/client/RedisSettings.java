// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.client;

import java.time.Duration;

import org.zatoee.core.settings.KvdbSettings;

/**
 * How to reach Redis, and for how long to wait for it.
 *
 * @param host its host
 * @param port its port
 * @param username the user; empty for the default one
 * @param password the password; empty for none
 * @param database the number of the database
 * @param connectTimeout how long to wait for a connection
 * @param commandTimeout how long to wait for the answer to a command, or for a connection of the pool to become free
 * @param poolSize how many connections at most
 */
public record RedisSettings(
        String host,
        int port,
        String username,
        String password,
        int database,
        Duration connectTimeout,
        Duration commandTimeout,
        int poolSize) {

    private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration DEFAULT_COMMAND_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration IMPATIENCE = Duration.ofMillis(200);
    private static final int DEFAULT_POOL_SIZE = 16;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if one is wrong; the message begins with its name
     */
    public RedisSettings {
        require(!host.isBlank(), "host", "is required");
        require(port >= 1 && port <= 65535, "port", "must be from 1 to 65535, not " + port);
        require(username.isEmpty() || !password.isEmpty(), "password", "is required for user '" + username + "'");
        require(database >= 0, "database", "must not be negative, as " + database + " is");
        requireTimeout(connectTimeout, "connectTimeout");
        requireTimeout(commandTimeout, "commandTimeout");
        require(poolSize >= 1, "poolSize", "must be at least 1, not " + poolSize);
    }

    /** The settings of a server, with time-outs of 2 s and up to 16 connections. */
    public static RedisSettings of(KvdbSettings settings) {
        return new RedisSettings(
                settings.host(),
                settings.port(),
                settings.username(),
                settings.password(),
                settings.database(),
                DEFAULT_CONNECT_TIMEOUT,
                DEFAULT_COMMAND_TIMEOUT,
                DEFAULT_POOL_SIZE);
    }

    /** The same Redis with time-outs of 0.2 s: for what calls wait for, and can do without. */
    public RedisSettings impatient() {
        return new RedisSettings(host, port, username, password, database, IMPATIENCE, IMPATIENCE, poolSize);
    }

    /** Where it is, without secrets. */
    public String location() {
        return host + ":" + port + "/" + database;
    }

    /** Without secrets: what is printed ends in logs. */
    @Override
    public String toString() {
        return "RedisSettings[" + location() + "]";
    }

    private static void requireTimeout(Duration timeout, String name) {
        // To Jedis, 0 means forever.
        boolean usable = timeout.compareTo(Duration.ofMillis(1)) >= 0
                && timeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) <= 0;
        require(usable, name, "must be from 1 ms to 24 days, not " + timeout);
    }

    private static void require(boolean condition, String name, String message) {
        if (!condition) {
            throw new IllegalArgumentException(name + ": " + message);
        }
    }
}
