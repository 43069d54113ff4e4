// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassingFailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void knowsThemByTheirState(String state) {
        assertThat(PassingFailures.isCauseOf(new IllegalStateException(new SQLException("gone", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void knowsTransactionsThatLostAConflict(String state) {
        assertThat(PassingFailures.isCauseOf(new IllegalStateException(new SQLException("conflict", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 261, 517})
    void knowsABusySqliteByTheCodeOfTheDriver(int code) {
        assertThat(PassingFailures.isCauseOf(new SQLException("busy", null, code)))
                .isTrue();
    }

    @Test
    void knowsALockOfMysqlThatWasNotFreeInTime() {
        assertThat(PassingFailures.isCauseOf(new SQLException("Lock wait timeout exceeded", "HY000", 1205)))
                .isTrue();
        assertThat(PassingFailures.isCauseOf(new SQLException("anything else", "HY000", 5)))
                .isFalse();
    }

    @Test
    void knowsThemByTheirType() {
        assertThat(PassingFailures.isCauseOf(new SQLTransientConnectionException("time-out")))
                .isTrue();
    }

    @Test
    void leavesRefusedStatementsAlone() {
        assertThat(PassingFailures.isCauseOf(new SQLException("duplicate key", "23505")))
                .isFalse();
        assertThat(PassingFailures.isCauseOf(new SQLException("no state"))).isFalse();
        assertThat(PassingFailures.isCauseOf(new IllegalStateException("no SQL")))
                .isFalse();
    }
}
