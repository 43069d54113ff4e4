// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @Test
    void waitsLongerEachTimeUpToTenSeconds() {
        assertThat(Stream.generate(backoff::next).limit(7).map(Duration::toMillis))
                .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 10_000L, 10_000L);
    }

    @Test
    void startsAnewAfterAReset() {
        backoff.next();
        backoff.next();

        backoff.reset();

        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(500));
    }
}
