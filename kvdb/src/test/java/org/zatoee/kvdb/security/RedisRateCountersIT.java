// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.security;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.security.rate.RateCounters;
import org.zatoee.core.testkit.security.RateCountersContract;
import org.zatoee.kvdb.client.SharedRedis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RedisRateCountersIT extends RateCountersContract {

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    @Override
    protected RateCounters counters() {
        return new RedisRateCounters(REDIS.impatient());
    }

    @Override
    protected void elapse(Duration time) {
        REDIS.server().elapse(time);
    }

    @Test
    void leavesNothingBehind() {
        counters().count("channel:7:1:0", 10, Duration.ofMinutes(1));

        REDIS.server().run(client -> assertThat(client.pttl("zato:rate:channel:7:1:0"))
                .isBetween(1L, 60_000L));
    }

    @Test
    void failsWithinAFractionOfASecondWhenRedisHangs() {
        counters().count("warm", 10, Duration.ofMinutes(1));
        REDIS.server().suspend();
        try {
            long start = System.nanoTime();
            assertThatThrownBy(() -> counters().count("warm", 10, Duration.ofMinutes(1)))
                    .isInstanceOf(ComponentUnavailableException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        } finally {
            REDIS.server().resume();
        }
    }
}
