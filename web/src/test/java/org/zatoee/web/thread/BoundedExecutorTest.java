// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.thread;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedExecutorTest {

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void runsSoManyAtOnceAndAllInTheEnd() throws InterruptedException {
        int tasks = 2000;
        CountDownLatch done = new CountDownLatch(tasks);
        BoundedExecutor executor = new BoundedExecutor(Executors.defaultThreadFactory(), 3);

        for (int i = 0; i < tasks; i++) {
            boolean fails = i % 10 == 0;
            executor.execute(() -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                running.decrementAndGet();
                done.countDown();
                if (fails) {
                    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {});
                    throw new IllegalStateException("thrown by the test");
                }
            });
        }

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(most).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void whatWaitsBeginsAsSoonAsThereIsAPlace() throws InterruptedException {
        CountDownLatch leave = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        BoundedExecutor executor = new BoundedExecutor(Executors.defaultThreadFactory(), 1);
        executor.execute(() -> {
            try {
                assertThat(leave.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        executor.execute(second::countDown);

        assertThat(second.getCount()).isOne();
        leave.countDown();

        assertThat(second.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
