// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.execution.ExecutionClass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

class ServiceExecutionTest {

    private static final ExecutionRules CPU = new ExecutionRules(ExecutionClass.CPU_BOUND, Duration.ZERO, 0);

    private final ExecutorService timed = Executors.newCachedThreadPool();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    /** One processor, and one place in the queue. */
    private final CpuBoundPool pool = new CpuBoundPool(Executors.defaultThreadFactory(), 1, 1);

    private final ServiceExecution execution = new ServiceExecution(timed, pool);
    private final AtomicInteger ended = new AtomicInteger();
    private final CountDownLatch leave = new CountDownLatch(1);

    @AfterEach
    void stop() {
        leave.countDown();
        timed.shutdownNow();
        callers.shutdownNow();
        pool.close();
    }

    private <T> T run(ExecutionRules rules, Callable<T> code) throws Exception {
        return execution.run("a.service", rules, code, ended::incrementAndGet);
    }

    private static ExecutionRules within(Duration timeout, ExecutionClass where) {
        return new ExecutionRules(where, timeout, 0);
    }

    /** A call that computes until it may leave; returns once it has begun. */
    private Future<Boolean> compute(ExecutionRules rules) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Future<Boolean> call = callers.submit(() -> run(rules, () -> {
            begun.countDown();
            return leave.await(10, TimeUnit.SECONDS);
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        return call;
    }

    @Test
    void networkBoundCallsStayOnTheirThread() throws Exception {
        assertThat(run(ExecutionRules.DEFAULT, Thread::currentThread)).isSameAs(Thread.currentThread());
        assertThat(ended).hasValue(1);
    }

    @Test
    void cpuBoundCallsRunOnThePool() throws Exception {
        Thread first = run(CPU, Thread::currentThread);

        assertThat(first).isNotSameAs(Thread.currentThread());
        assertThat(run(CPU, Thread::currentThread)).isSameAs(first);
    }

    @Test
    void cpuBoundCallsBeyondTheQueueAreRefusedAndTheOthersAreNot() throws Exception {
        Future<Boolean> running = compute(CPU);
        Future<Integer> waiting = callers.submit(() -> run(CPU, () -> 2));
        waitUntilTheQueueIsFull();

        ServiceBusyException refused = catchThrowableOfType(ServiceBusyException.class, () -> run(CPU, () -> 3));

        assertThat(refused.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(refused.replyHeaders()).containsEntry("Retry-After", "1");
        assertThat(run(ExecutionRules.DEFAULT, () -> 4)).isEqualTo(4);
        leave.countDown();
        assertThat(running.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(ended).hasValue(4);
    }

    private void waitUntilTheQueueIsFull() {
        while (pool.waiting() == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatComputesCallsOthersThatDoOnItsOwnThread() throws Exception {
        Thread[] threads = run(CPU, () -> new Thread[] {Thread.currentThread(), run(CPU, Thread::currentThread)});

        assertThat(threads[1]).isSameAs(threads[0]);
    }

    @Test
    void aCallThatTakesTooLongIsInterruptedAndAnsweredAtTheDeadline() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        for (ExecutionClass where : ExecutionClass.values()) {
            assertThatThrownBy(() -> run(within(Duration.ofMillis(30), where), () -> {
                        try {
                            return leave.await(10, TimeUnit.SECONDS);
                        } catch (InterruptedException e) {
                            interrupted.countDown();
                            throw e;
                        }
                    }))
                    .as("%s", where)
                    .isInstanceOf(ServiceException.class)
                    .hasMessage("The service did not answer within 30 ms")
                    .extracting("code")
                    .isEqualTo(ErrorCode.TIMEOUT);
        }
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aCallThatIsGivenUpLeavesTheQueueToOthers() throws Exception {
        Future<Boolean> running = compute(CPU);

        for (int i = 0; i < 3; i++) {
            ServiceException gone = catchThrowableOfType(
                    ServiceException.class,
                    () -> run(within(Duration.ofMillis(10), ExecutionClass.CPU_BOUND), () -> "never"));
            assertThat(gone.code()).isEqualTo(ErrorCode.TIMEOUT);
        }

        // Told by the thread that ran the last of them, which may still be about to.
        await().untilAsserted(() -> assertThat(ended).hasValue(3));
        leave.countDown();
        assertThat(running.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aServiceRunsAsManyCallsAtOnceAsItMay() throws Exception {
        ExecutionRules two = new ExecutionRules(ExecutionClass.NETWORK_BOUND, Duration.ZERO, 2);
        Future<Boolean> first = compute(two);
        Future<Boolean> second = compute(two);

        assertThatThrownBy(() -> run(two, () -> 3))
                .isInstanceOf(ServiceBusyException.class)
                .hasMessageContaining("a.service");
        assertThat(execution.<Integer>run("another", two, () -> 4, () -> {})).isEqualTo(4);
        leave.countDown();
        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);

        assertThat(run(two, () -> 5)).isEqualTo(5);
    }

    @Test
    void whoCallsOneAfterTheOtherAlwaysFindsItsPlaceGivenBack() throws Exception {
        for (ExecutionClass where : ExecutionClass.values()) {
            ExecutionRules one = new ExecutionRules(where, Duration.ofSeconds(10), 1);
            for (int i = 0; i < 2000; i++) {
                assertThat(run(one, () -> where)).isEqualTo(where);
                assertThat(ended).hasValue(i + 1);
            }
            ended.set(0);
        }
    }

    @Test
    void aCallThatDoesNotReactKeepsItsPlaceUntilItHasEnded() throws Exception {
        ExecutionRules one = new ExecutionRules(ExecutionClass.NETWORK_BOUND, Duration.ofMillis(30), 1);
        CountDownLatch hasEnded = new CountDownLatch(1);
        Callable<Boolean> stubborn = () -> {
            while (true) {
                try {
                    return leave.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    // Does not react.
                }
            }
        };
        assertThatThrownBy(() -> execution.run("a.service", one, stubborn, hasEnded::countDown))
                .hasMessageContaining("did not answer");

        assertThatThrownBy(() -> run(one, () -> 2)).isInstanceOf(ServiceBusyException.class);

        assertThat(hasEnded.getCount()).isEqualTo(1);
        leave.countDown();
        assertThat(hasEnded.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(run(one, () -> 3)).isEqualTo(3);
    }

    @Test
    void whatTheCodeThrowsIsThrown() {
        for (ExecutionRules rules : new ExecutionRules[] {ExecutionRules.DEFAULT, CPU}) {
            assertThatThrownBy(() -> run(rules, () -> {
                        throw new IllegalStateException("mine");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("mine");
            assertThatThrownBy(() -> run(rules, () -> {
                        throw new StackOverflowError();
                    }))
                    .isInstanceOf(StackOverflowError.class);
        }
        assertThat(ended).hasValue(4);
    }

    @Test
    void aCallerThatIsInterruptedGivesUpItsCall() {
        Future<?> caller = callers.submit(() -> {
            Thread.currentThread().interrupt();
            return run(CPU, () -> leave.await(10, TimeUnit.SECONDS));
        });

        assertThatThrownBy(() -> caller.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ServiceException.class);
    }
}
