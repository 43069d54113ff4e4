// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.kvdb.DistributedLock;
import org.zatoee.core.kvdb.DistributedLocks;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.LockTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every implementation of distributed locks does, seen from two servers. */
public abstract class DistributedLocksContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(100);

    private Kvdb kvdb1;
    private Kvdb kvdb2;
    private DistributedLocks server1;
    private DistributedLocks server2;

    /** Another connection to the one database of this test, which is empty when the test starts. */
    protected abstract Kvdb connect();

    /** Lets that much time go by for the database. */
    protected abstract void elapse(Duration time) throws InterruptedException;

    @BeforeEach
    void connectTwoServers() {
        kvdb1 = connect();
        kvdb2 = connect();
        server1 = kvdb1.locks();
        server2 = kvdb2.locks();
    }

    @AfterEach
    void closeThem() {
        kvdb1.close();
        kvdb2.close();
    }

    @Test
    void givesAFreeLock() {
        DistributedLock lock = server1.tryAcquire("deploy", MINUTE).orElseThrow();

        assertThat(lock.name()).isEqualTo("deploy");
        assertThat(lock.token()).isNotBlank();
    }

    @Test
    void refusesALockThatAnyoneHolds() {
        assertThat(server1.tryAcquire("deploy", MINUTE)).isPresent();

        assertThat(server1.tryAcquire("deploy", MINUTE)).isEmpty();
        assertThat(server2.tryAcquire("deploy", MINUTE)).isEmpty();
    }

    @Test
    void keepsLocksOfDifferentNamesApart() {
        assertThat(server1.tryAcquire("deploy", MINUTE)).isPresent();

        assertThat(server2.tryAcquire("upload", MINUTE)).isPresent();
    }

    @Test
    void givesAReleasedLockToAnother() {
        server1.tryAcquire("deploy", MINUTE).orElseThrow().close();

        assertThat(server2.tryAcquire("deploy", MINUTE)).isPresent();
    }

    @Test
    void neverNamesTwoHoldingsAlike() {
        DistributedLock first = server1.tryAcquire("deploy", MINUTE).orElseThrow();
        first.close();
        DistributedLock second = server1.tryAcquire("deploy", MINUTE).orElseThrow();

        assertThat(second.token()).isNotEqualTo(first.token());
    }

    @Test
    void freesTheLockOfAHolderThatDied() throws InterruptedException {
        assertThat(server1.tryAcquire("deploy", SHORT)).isPresent();

        elapse(SHORT.multipliedBy(2));

        assertThat(server2.tryAcquire("deploy", MINUTE)).isPresent();
    }

    @Test
    void holdsARenewedLockForLonger() throws InterruptedException {
        Duration ttl = Duration.ofSeconds(2);
        DistributedLock lock = server1.tryAcquire("deploy", ttl).orElseThrow();

        assertThat(lock.renew(MINUTE)).isTrue();
        elapse(ttl.plus(SHORT));

        assertThat(server2.tryAcquire("deploy", MINUTE)).isEmpty();
        assertThat(lock.renew(MINUTE)).isTrue();
    }

    @Test
    void countsARenewedTimeFromTheRenewal() throws InterruptedException {
        DistributedLock lock = server1.tryAcquire("deploy", MINUTE).orElseThrow();

        assertThat(lock.renew(SHORT)).isTrue();
        elapse(SHORT.multipliedBy(2));

        assertThat(server2.tryAcquire("deploy", MINUTE)).isPresent();
    }

    @Test
    void doesNotRenewALockThatExpired() throws InterruptedException {
        DistributedLock lock = server1.tryAcquire("deploy", SHORT).orElseThrow();

        elapse(SHORT.multipliedBy(2));

        assertThat(lock.renew(MINUTE)).isFalse();
        assertThat(server2.tryAcquire("deploy", MINUTE)).isPresent();
    }

    @Test
    void doesNotRenewALockThatWasReleased() {
        DistributedLock lock = server1.tryAcquire("deploy", MINUTE).orElseThrow();
        lock.close();

        assertThat(lock.renew(MINUTE)).isFalse();
    }

    @Test
    void leavesALostLockToItsNewHolder() throws InterruptedException {
        DistributedLock lost = server1.tryAcquire("deploy", SHORT).orElseThrow();
        elapse(SHORT.multipliedBy(2));
        DistributedLock held = server2.tryAcquire("deploy", MINUTE).orElseThrow();

        assertThat(lost.renew(MINUTE)).isFalse();
        lost.close();

        assertThat(server1.tryAcquire("deploy", MINUTE)).isEmpty();
        assertThat(held.renew(MINUTE)).isTrue();
    }

    @Test
    void givesEachHoldingAGreaterFencingNumberThanAnyBefore() {
        long last = 0;
        for (String name : List.of("deploy", "deploy", "upload", "deploy")) {
            try (DistributedLock lock =
                    (last % 2 == 0 ? server1 : server2).tryAcquire(name, MINUTE).orElseThrow()) {
                assertThat(lock.fence()).isGreaterThan(last);
                assertThat(lock.renew(MINUTE)).isTrue();
                last = lock.fence();
            }
        }
    }

    @Test
    void tellsAHolderThatItLostIt() throws InterruptedException {
        DistributedLock lost = server1.tryAcquire("deploy", SHORT).orElseThrow();
        elapse(SHORT.multipliedBy(2));

        assertThat(lost.isHeld()).isFalse();
        DistributedLock held = server2.tryAcquire("deploy", MINUTE).orElseThrow();
        assertThat(lost.isHeld()).isFalse();
        assertThat(lost.release()).isFalse();
        assertThat(held.isHeld()).isTrue();
        assertThat(held.fence()).isGreaterThan(lost.fence());
        assertThat(held.release()).isTrue();
        assertThat(held.isHeld()).isFalse();
        assertThat(held.release()).isFalse();
    }

    @Test
    void canBeReleasedTwice() {
        DistributedLock lock = server1.tryAcquire("deploy", MINUTE).orElseThrow();
        lock.close();

        assertThatCode(lock::close).doesNotThrowAnyException();
    }

    @Test
    void refusesAnEmptyNameAndTooShortATime() {
        assertThatThrownBy(() -> server1.tryAcquire("", MINUTE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server1.tryAcquire("deploy", Duration.ofNanos(999_999)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server1.acquire("deploy", Duration.ofMillis(-1), MINUTE))
                .isInstanceOf(IllegalArgumentException.class);
        DistributedLock lock = server1.tryAcquire("deploy", MINUTE).orElseThrow();
        assertThatThrownBy(() -> lock.renew(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAFreeLockWithoutWaiting() throws InterruptedException {
        try (DistributedLock lock = server1.acquire("deploy", MINUTE, Duration.ZERO)) {
            assertThat(server2.tryAcquire("deploy", MINUTE)).isEmpty();
            assertThat(lock.name()).isEqualTo("deploy");
        }
    }

    @Test
    void givesUpOnALockThatStaysTaken() {
        assertThat(server1.tryAcquire("deploy", MINUTE)).isPresent();
        long start = System.nanoTime();

        assertThatThrownBy(() -> server2.acquire("deploy", MINUTE, SHORT))
                .isInstanceOf(LockTimeoutException.class)
                .hasMessageContaining("'deploy'");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, SHORT.plusSeconds(5));
    }

    @Test
    void waitsForALockUntilItIsReleased() throws Exception {
        DistributedLock held = server1.tryAcquire("deploy", MINUTE).orElseThrow();
        FutureTask<DistributedLock> waiting = waitFor("deploy");
        Thread thread = startAndAwaitWaiting(waiting);

        held.close();

        assertThat(waiting.get(10, TimeUnit.SECONDS).renew(MINUTE)).isTrue();
        thread.join();
    }

    @Test
    void waitsForALockUntilItExpires() throws Exception {
        assertThat(server1.tryAcquire("deploy", Duration.ofMillis(500))).isPresent();
        FutureTask<DistributedLock> waiting = waitFor("deploy");
        Thread thread = startAndAwaitWaiting(waiting);

        elapse(Duration.ofMillis(500));

        assertThat(waiting.get(10, TimeUnit.SECONDS).renew(MINUTE)).isTrue();
        thread.join();
    }

    @Test
    void stopsWaitingWhenInterrupted() throws Exception {
        assertThat(server1.tryAcquire("deploy", MINUTE)).isPresent();
        FutureTask<DistributedLock> waiting = waitFor("deploy");
        Thread thread = startAndAwaitWaiting(waiting);

        thread.interrupt();

        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedException.class);
        thread.join();
    }

    @Test
    void isHeldByOneOfManyThreadsAtATime() throws Exception {
        int perServer = 6;
        AtomicBoolean inside = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(2 * perServer);
        try {
            List<Future<?>> turns = new ArrayList<>();
            for (int i = 0; i < perServer; i++) {
                turns.add(threads.submit(() -> takeTurns(server1, inside)));
                turns.add(threads.submit(() -> takeTurns(server2, inside)));
            }
            for (Future<?> turn : turns) {
                turn.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void takeTurns(DistributedLocks locks, AtomicBoolean inside) throws InterruptedException {
        for (int turn = 0; turn < 5; turn++) {
            try (DistributedLock lock = locks.acquire("deploy", MINUTE, MINUTE)) {
                assertThat(inside.getAndSet(true)).as("another is inside").isFalse();
                Thread.yield();
                inside.set(false);
                assertThat(lock.renew(MINUTE)).isTrue();
            }
        }
        return null;
    }

    private FutureTask<DistributedLock> waitFor(String name) {
        return new FutureTask<>(() -> server2.acquire(name, MINUTE, MINUTE));
    }

    private static Thread startAndAwaitWaiting(FutureTask<?> task) {
        Thread thread = new Thread(task, "waits for a lock");
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING && !task.isDone()) {
            Thread.onSpinWait();
        }
        return thread;
    }
}
