// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.security;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.security.rate.RateCounters;
import org.zatoee.core.testkit.security.RateCountersContract;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.client.TestRedis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RedisRateCountersIT extends RateCountersContract {

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
    protected RateCounters counters() {
        return new RedisRateCounters(commands);
    }

    /** Redis keeps its own time, so there is nothing to await but time itself. */
    @Override
    protected void elapse(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    @Test
    void leavesNothingBehind() {
        counters().count("channel:7:1:0", 10, Duration.ofMinutes(1));

        redis.run(client -> assertThat(client.pttl("zato:rate:channel:7:1:0")).isBetween(1L, 60_000L));
    }

    @Test
    void failsWithinAFractionOfASecondWhenRedisHangs() {
        counters().count("warm", 10, Duration.ofMinutes(1));
        redis.suspend();
        try {
            long start = System.nanoTime();
            assertThatThrownBy(() -> counters().count("warm", 10, Duration.ofMinutes(1)))
                    .isInstanceOf(ComponentUnavailableException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        } finally {
            redis.resume();
        }
    }
}
