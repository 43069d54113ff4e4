// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.security;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.security.jwt.RevokedToken;
import org.zatoee.core.security.jwt.TokenRevocations;
import org.zatoee.core.testkit.security.TokenRevocationsContract;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.client.TestRedis;

import static org.assertj.core.api.Assertions.assertThat;

class RedisTokenRevocationsIT extends TokenRevocationsContract {

    @TempDir
    static Path directory;

    private static TestRedis redis;
    private static RedisCommands commands;

    @BeforeAll
    static void startRedis() {
        redis = new TestRedis(directory);
        commands = new RedisCommands(redis.settings().impatient());
    }

    @AfterAll
    static void stopRedis() {
        commands.close();
        redis.close();
    }

    @BeforeEach
    void emptyIt() {
        redis.empty();
    }

    @Override
    protected TokenRevocations revocations() {
        return new RedisTokenRevocations(commands, InstantSource.system());
    }

    @Override
    protected Instant now() {
        return Instant.now();
    }

    @Test
    void tellsAllThereIsAfterRedisWasEmptied() {
        revocations().revoke(new RevokedToken("one", now()));
        revocations().revoke(new RevokedToken("two", now()));
        long place = revocations().after(0).sequence();
        redis.empty();
        revocations().revoke(new RevokedToken("three", now()));

        assertThat(revocations().after(place).tokens())
                .extracting(RevokedToken::id)
                .containsExactly("three");
    }
}
