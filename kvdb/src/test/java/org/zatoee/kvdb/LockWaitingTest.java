// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LockWaitingTest {

    private final List<Long> pauses = new ArrayList<>();
    private final Random random = new Random(7);
    private long now = Long.MAX_VALUE - 5; // System.nanoTime may wrap around.

    private final LockWaiting waiting = new LockWaiting(() -> now, this::sleep, () -> random);

    @Test
    void endsExactlyWhenTheTimeIsOver() throws InterruptedException {
        long start = now;
        LockWaiting.Turn turn = waiting.atMost(Duration.ofSeconds(1));

        while (turn.pause()) {
            assertThat(now - start).isPositive();
        }

        assertThat(Duration.ofNanos(now - start)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void pausesLongerAndLongerUpToALimit() throws InterruptedException {
        LockWaiting.Turn turn = waiting.atMost(Duration.ofMinutes(1));
        for (int i = 0; i < 50; i++) {
            assertThat(turn.pause()).isTrue();
        }

        assertThat(pauses.get(0)).isBetween(2_000_000L, 4_000_000L);
        assertThat(pauses.subList(10, 50)).allSatisfy(pause -> assertThat(pause).isBetween(50_000_000L, 100_000_000L));
    }

    @Test
    void pausesAtRandom() throws InterruptedException {
        LockWaiting.Turn turn = waiting.atMost(Duration.ofMinutes(1));
        for (int i = 0; i < 50; i++) {
            turn.pause();
        }

        assertThat(pauses).doesNotHaveDuplicates();
    }

    @Test
    void doesNotPauseWhenThereIsNoTime() throws InterruptedException {
        assertThat(waiting.atMost(Duration.ZERO).pause()).isFalse();
        assertThat(waiting.atMost(Duration.ofSeconds(-1)).pause()).isFalse();
        assertThat(pauses).isEmpty();
    }

    @Test
    void waitsForAnyTimeThatCanBeAskedFor() throws InterruptedException {
        assertThat(waiting.atMost(Duration.ofSeconds(Long.MAX_VALUE)).pause()).isTrue();
    }

    @Test
    void passesAnInterruptOn() {
        LockWaiting.Turn turn = new LockWaiting(
                        () -> now,
                        nanos -> {
                            throw new InterruptedException();
                        },
                        () -> random)
                .atMost(Duration.ofSeconds(1));

        assertThatThrownBy(turn::pause).isInstanceOf(InterruptedException.class);
    }

    private void sleep(long nanos) {
        pauses.add(nanos);
        now += nanos;
    }
}
