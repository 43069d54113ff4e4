// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LingerTimeTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final LingerTime time = new LingerTime(now::get);

    @Test
    void endsWhenNothingComesForAWhile() throws IOException {
        time.check(0);
        pass(LingerTime.PAUSE.minusMillis(1));
        time.check(0);
        pass(Duration.ofMillis(1));

        assertThatThrownBy(() -> time.check(0)).isInstanceOf(IOException.class);
    }

    @Test
    void goesOnWhileThereIsMore() throws IOException {
        for (int i = 0; i < 19; i++) {
            time.check(1);
            pass(LingerTime.PAUSE.minusMillis(500));
        }
    }

    @Test
    void endsHoweverMuchComes() throws IOException {
        for (int i = 0; i < 30; i++) {
            time.check(1_000_000);
            pass(Duration.ofSeconds(1));
        }

        assertThatThrownBy(() -> time.check(1)).isInstanceOf(IOException.class);
    }

    private void pass(Duration duration) {
        now.addAndGet(duration.toNanos());
    }
}
