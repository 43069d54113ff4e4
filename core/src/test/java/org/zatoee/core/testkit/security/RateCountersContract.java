// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.zatoee.core.security.rate.RateCount;
import org.zatoee.core.security.rate.RateCounters;

import static org.assertj.core.api.Assertions.assertThat;

/** What all counters of calls do. */
public abstract class RateCountersContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final String key = "test:" + UUID.randomUUID();

    /** The counters; of the same calls each time. */
    protected abstract RateCounters counters();

    /** Lets time go by. */
    protected abstract void elapse(Duration time) throws InterruptedException;

    @Test
    void letsAsManyCallsThroughAsAllowed() {
        assertThat(counters().count(key, 3, MINUTE))
                .matches(RateCount::allowed)
                .extracting(RateCount::remaining)
                .isEqualTo(2L);
        assertThat(counters().count(key, 3, MINUTE).remaining()).isEqualTo(1);
        assertThat(counters().count(key, 3, MINUTE).remaining()).isZero();

        RateCount refused = counters().count(key, 3, MINUTE);
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.resetIn()).isPositive().isLessThanOrEqualTo(MINUTE);
    }

    @Test
    void beginsAnewWhenTheWindowIsOver() throws InterruptedException {
        Duration window = Duration.ofMillis(300);
        counters().count(key, 1, window);
        assertThat(counters().count(key, 1, window).allowed()).isFalse();

        elapse(window.plusMillis(100));

        assertThat(counters().count(key, 1, window).allowed()).isTrue();
    }

    @Test
    void isNotKeptFromBeginningAnewByCallsItRefuses() throws InterruptedException {
        Duration window = Duration.ofMillis(400);
        counters().count(key, 1, window);
        elapse(window.dividedBy(2));
        assertThat(counters().count(key, 1, window).allowed()).isFalse();

        elapse(window.dividedBy(2).plusMillis(100));

        assertThat(counters().count(key, 1, window).allowed()).isTrue();
    }

    @Test
    void keepsKeysApart() {
        counters().count(key, 1, MINUTE);

        assertThat(counters().count(key + ":other", 1, MINUTE).allowed()).isTrue();
    }

    @Test
    void countsExactlyUnderConcurrency() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(this::callFiftyTimes));
            }
            int allowed = 0;
            for (Future<Integer> result : results) {
                allowed += result.get();
            }
            assertThat(allowed).isEqualTo(100);
        } finally {
            threads.shutdownNow();
        }
    }

    private int callFiftyTimes() {
        int allowed = 0;
        for (int i = 0; i < 50; i++) {
            allowed += counters().count(key, 100, MINUTE).allowed() ? 1 : 0;
        }
        return allowed;
    }
}
