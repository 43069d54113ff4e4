// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.security;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.security.wss.NonceRegister;
import org.zatoee.core.testkit.security.NonceRegisterContract;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.client.TestRedis;

import static org.assertj.core.api.Assertions.assertThat;

class RedisNoncesIT extends NonceRegisterContract {

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
    protected NonceRegister nonces() {
        return new RedisNonces(commands);
    }

    /** Redis keeps its own time, so there is nothing to await but time itself. */
    @Override
    protected void elapse(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    @Test
    void leavesNothingBehind() {
        nonces().add(7, "abc=", Duration.ofMinutes(1));

        redis.run(client -> assertThat(client.pttl("zato:wss:nonce:7:abc=")).isBetween(1L, 60_000L));
    }
}
