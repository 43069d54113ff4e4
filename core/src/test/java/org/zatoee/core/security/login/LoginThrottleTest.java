// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.login;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.zatoee.core.security.refusal.TooManyRequestsException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoginThrottleTest {

    private static final Login ANNA = new Login("anna", "192.0.2.1");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
    private final LoginThrottle throttle = new LoginThrottle(nanos::get);

    @Test
    void locksAfterFiveFailures() {
        fail(ANNA, 4);
        assertThatCode(() -> throttle.check(ANNA)).doesNotThrowAnyException();

        fail(ANNA, 1);

        assertThatThrownBy(() -> throttle.check(ANNA))
                .isInstanceOfSatisfying(TooManyRequestsException.class, locked -> assertThat(locked.replyHeaders())
                        .containsEntry("Retry-After", "1"));
    }

    @Test
    void leavesOtherUsersAndSourcesAlone() {
        fail(ANNA, 20);

        assertThatCode(() -> throttle.check(new Login("bert", "192.0.2.1"))).doesNotThrowAnyException();
        assertThatCode(() -> throttle.check(new Login("anna", "192.0.2.2"))).doesNotThrowAnyException();
        assertThatCode(() -> throttle.checkSource(ANNA)).doesNotThrowAnyException();
    }

    @Test
    void doublesTheLockWithEachFurtherFailureUpToFiveMinutes() {
        fail(ANNA, 5);
        List<Long> locks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            locks.add(lockedFor());
            pass(Duration.ofSeconds(lockedFor()));
            throttle.check(ANNA);
            fail(ANNA, 1);
        }

        assertThat(locks).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L, 300L);
    }

    @Test
    void forgetsFailuresAfterFiveMinutes() {
        fail(ANNA, 4);
        pass(Duration.ofMinutes(5).plusSeconds(1));

        fail(ANNA, 4);

        assertThatCode(() -> throttle.check(ANNA)).doesNotThrowAnyException();
    }

    @Test
    void startsAnewAfterASuccess() {
        fail(ANNA, 4);
        throttle.succeeded(ANNA);

        fail(ANNA, 4);

        assertThatCode(() -> throttle.check(ANNA)).doesNotThrowAnyException();
    }

    @Test
    void locksASourceThatTriesManyUsers() {
        for (int i = 0; i < 50; i++) {
            fail(new Login("user" + i, "192.0.2.1"), 1);
        }

        assertThatThrownBy(() -> throttle.checkSource(new Login("user51", "192.0.2.1")))
                .isInstanceOf(TooManyRequestsException.class);
        assertThatCode(() -> throttle.checkSource(new Login("user51", "192.0.2.2")))
                .doesNotThrowAnyException();
    }

    @Test
    void letsAlmostNoneOfAThousandLogInsAMinuteThrough() {
        int through = 0;
        for (int i = 0; i < 1000; i++) {
            pass(Duration.ofMillis(60));
            try {
                throttle.check(ANNA);
                through++;
                fail(ANNA, 1);
            } catch (TooManyRequestsException e) {
                assertThat(e.retryAfter()).isPositive();
            }
        }

        assertThat(through).isBetween(5, 11);
    }

    @Test
    void remembersOnlySoMany() {
        LoginThrottle small = new LoginThrottle(nanos::get, 100);
        for (int i = 0; i < 10_000; i++) {
            small.failed(new Login("user" + i, "source" + i));
        }

        assertThat(small.size()).isLessThanOrEqualTo(200);
    }

    @Test
    void remembersOnlyAPartOfALongName() {
        assertThat(new Login("x".repeat(1_000_000), "192.0.2.1").user()).hasSizeLessThan(120);
    }

    private long lockedFor() {
        try {
            throttle.check(ANNA);
            return 0;
        } catch (TooManyRequestsException e) {
            return e.retryAfter().toSeconds();
        }
    }

    private void fail(Login login, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(login);
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
