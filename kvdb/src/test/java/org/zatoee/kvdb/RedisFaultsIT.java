// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.kvdb.DistributedLock;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.KvdbClaimedException;
import org.zatoee.kvdb.client.RedisSettings;
import org.zatoee.kvdb.client.TestRedis;
import org.zatoee.kvdb.client.TestThreads;
import org.zatoee.processes.Ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class RedisFaultsIT {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** On a busy machine an answer that is due may still be late. */
    private static final Duration LATE = Duration.ofSeconds(2);

    @TempDir
    Path directory;

    private TestRedis redis;

    @BeforeEach
    void startRedis() {
        redis = new TestRedis(directory);
    }

    @AfterEach
    void stopRedis() {
        redis.close();
    }

    @Test
    void worksAgainSoonAfterRedisWasKilledAndRestarted() {
        try (Kvdb kvdb = connect()) {
            kvdb.claim("billing");
            redis.kill();
            assertThatThrownBy(kvdb::ping)
                    .isInstanceOf(ComponentUnavailableException.class)
                    .hasMessageContainingAll("KVDB", kvdb.location(), "Connection refused");

            redis.start();

            await().atMost(Duration.ofSeconds(2)).ignoreExceptions().untilAsserted(kvdb::ping);
            assertThatThrownBy(() -> kvdb.claim("orders")).isInstanceOf(KvdbClaimedException.class);
        }
    }

    @Test
    void doesNotEvenNoticeARestartWhileItWasIdle() throws Exception {
        try (Kvdb kvdb = connect()) {
            useManyConnections(kvdb);

            redis.kill();
            redis.start();

            assertThatCode(kvdb::ping).doesNotThrowAnyException();
            assertThat(kvdb.locks().tryAcquire("deploy", MINUTE)).isPresent();
        }
    }

    @Test
    void givesUpInTimeWhenRedisHangs() throws Exception {
        try (Kvdb kvdb = connect()) {
            useManyConnections(kvdb);
            redis.suspend();
            for (int i = 0; i < 3; i++) {
                long start = System.nanoTime();

                assertThatThrownBy(kvdb::ping)
                        .isInstanceOf(ComponentUnavailableException.class)
                        .hasMessageContaining("no answer within 1000 ms");

                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isBetween(TestRedis.COMMAND_TIMEOUT.minusMillis(100), TestRedis.COMMAND_TIMEOUT.plus(LATE));
            }

            redis.resume();

            await().atMost(Duration.ofSeconds(2)).ignoreExceptions().untilAsserted(kvdb::ping);
        } finally {
            redis.resume();
        }
    }

    @Test
    void letsWorkUnderALockSucceedWhenTheLockCannotBeReleased() {
        try (Kvdb kvdb = connect()) {
            DistributedLock lock = kvdb.locks().tryAcquire("deploy", MINUTE).orElseThrow();
            redis.kill();

            assertThatCode(lock::close).doesNotThrowAnyException();
            assertThatThrownBy(() -> lock.renew(MINUTE)).isInstanceOf(ComponentUnavailableException.class);
        }
    }

    @Test
    void keepsALockOverARestart() {
        try (Kvdb kvdb = connect()) {
            DistributedLock lock = kvdb.locks().tryAcquire("deploy", MINUTE).orElseThrow();

            redis.kill();
            redis.start();

            assertThat(kvdb.locks().tryAcquire("deploy", MINUTE)).isEmpty();
            assertThat(lock.renew(MINUTE)).isTrue();
        }
    }

    @Test
    void saysThatNothingListens() {
        RedisSettings nobody = new RedisSettings(
                "127.0.0.1", Ports.free(), "", "s3cret", 0, Duration.ofSeconds(1), Duration.ofSeconds(1), 1);

        assertThatThrownBy(() -> new RedisKvdbConnector(nobody, TestThreads.EXECUTOR).connect())
                .isInstanceOfSatisfying(ComponentUnavailableException.class, e -> {
                    assertThat(e.component()).isEqualTo(Component.KVDB);
                    assertThat(e.location()).isEqualTo("127.0.0.1:" + nobody.port() + "/0");
                })
                .hasMessageContaining("Connection refused")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void saysThatThePasswordIsWrong() {
        redis.run(client -> client.configSet("requirepass", "right"));

        assertThatThrownBy(() -> connect("", "s3cret"))
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContaining("refuses the password of the default user (WRONGPASS")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> connect("zato", "s3cret"))
                .hasMessageContaining("refuses the password of user 'zato' (WRONGPASS");
        assertThatThrownBy(() -> connect("", ""))
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContaining("asks for a password and none is set (NOAUTH");
        connect("", "right").close();
    }

    @Test
    void saysThatRedisAsksForNoPassword() {
        assertThatThrownBy(() -> connect("", "s3cret"))
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContaining("a password is set, but it asks for none");
    }

    @Test
    void saysThatTheDatabaseDoesNotExist() {
        RedisSettings known = redis.settings();
        RedisSettings tooHigh = new RedisSettings(
                known.host(), known.port(), "", "", 99, known.connectTimeout(), known.commandTimeout(), 1);

        assertThatThrownBy(() -> new RedisKvdbConnector(tooHigh, TestThreads.EXECUTOR).connect())
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContainingAll("/99", "DB index is out of range");
    }

    /** Leaves several connections in the pool. */
    private static void useManyConnections(Kvdb kvdb) throws Exception {
        int threads = 4;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (Future<?> done : IntStream.range(0, threads)
                    .mapToObj(i -> executor.submit(() -> pingOften(kvdb, together)))
                    .toList()) {
                done.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static Void pingOften(Kvdb kvdb, CyclicBarrier together) throws Exception {
        together.await();
        for (int i = 0; i < 20; i++) {
            kvdb.ping();
        }
        return null;
    }

    private Kvdb connect() {
        return new RedisKvdbConnector(redis.settings(), TestThreads.EXECUTOR).connect();
    }

    private Kvdb connect(String username, String password) {
        return new RedisKvdbConnector(redis.settings(username, password), TestThreads.EXECUTOR).connect();
    }
}
