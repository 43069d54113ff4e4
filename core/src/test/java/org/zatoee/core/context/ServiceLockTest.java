// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.zatoee.core.kvdb.DistributedLocks;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.data.HeldLock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServiceLockTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong nanoTime = new AtomicLong();
    private final DistributedLocks locks =
            new InMemoryKvdbConnector("memory", nanoTime::get).connect().locks();

    private HeldLock take() throws InterruptedException {
        return ServiceLock.take(locks, "invoices", SECOND, Duration.ZERO);
    }

    private void letItExpire() {
        nanoTime.addAndGet(2 * SECOND.toNanos());
    }

    @Test
    void isApartFromThoseOfThePlatform() throws InterruptedException {
        try (HeldLock lock = take()) {
            assertThat(lock.name()).isEqualTo("invoices");
            assertThat(locks.tryAcquire("invoices", SECOND)).isPresent();
            assertThat(locks.tryAcquire("service:invoices", SECOND)).isEmpty();
        }
    }

    @Test
    void hasAFencingNumberThatGrows() throws InterruptedException {
        HeldLock first = take();
        first.close();

        assertThat(take().fence()).isGreaterThan(first.fence());
    }

    @Test
    void aHolderWhoseTimeIsOverIsToldWhenItReleasesIt() throws InterruptedException {
        HeldLock lock = take();
        letItExpire();

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(lock::close)
                .withMessageContaining("'invoices' was lost")
                .satisfies(lost -> assertThat(lost.code()).isEqualTo(ErrorCode.CONFLICT));
        assertThatCode(lock::close).doesNotThrowAnyException();
    }

    @Test
    void aHolderThatKnowsIsNotToldAgain() throws InterruptedException {
        HeldLock asked = take();
        letItExpire();
        assertThat(asked.isHeld()).isFalse();
        assertThatCode(asked::close).doesNotThrowAnyException();

        HeldLock renewed = take();
        letItExpire();
        assertThat(renewed.renew(SECOND)).isFalse();
        assertThatCode(renewed::close).doesNotThrowAnyException();
    }

    @Test
    void aHolderThatIsInTimeHearsNothing() throws InterruptedException {
        HeldLock lock = take();

        assertThat(lock.isHeld()).isTrue();
        assertThat(lock.renew(Duration.ofMinutes(1))).isTrue();
        letItExpire();

        assertThat(lock.isHeld()).isTrue();
        assertThatCode(lock::close).doesNotThrowAnyException();
        assertThatCode(lock::close).doesNotThrowAnyException();
    }
}
