// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.session;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadlocksTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void triesAgainAsTheVictim(String state) {
        String result = Deadlocks.retry(true, () -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException(new SQLException("deadlock", state));
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void givesUpInTheEnd() {
        assertThatThrownBy(() -> Deadlocks.retry(true, failing("40001"))).isInstanceOf(IllegalStateException.class);
        assertThat(attempts).hasValue(5);
    }

    @Test
    void leavesAnOuterTransactionToItsOwner() {
        assertThatThrownBy(() -> Deadlocks.retry(false, failing("40001"))).isInstanceOf(IllegalStateException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertThatThrownBy(() -> Deadlocks.retry(true, failing("23505"))).isInstanceOf(IllegalStateException.class);
        assertThat(attempts).hasValue(1);
    }

    private Supplier<String> failing(String state) {
        return () -> {
            attempts.incrementAndGet();
            throw new IllegalStateException(new SQLException("on purpose", state));
        };
    }
}
