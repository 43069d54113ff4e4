// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionFailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void knowsThemByTheirState(String state) {
        assertThat(ConnectionFailures.isCauseOf(new IllegalStateException(new SQLException("gone", state))))
                .isTrue();
    }

    @Test
    void knowsThemByTheirType() {
        assertThat(ConnectionFailures.isCauseOf(new SQLTransientConnectionException("time-out")))
                .isTrue();
    }

    @Test
    void leavesRefusedStatementsAlone() {
        assertThat(ConnectionFailures.isCauseOf(new SQLException("duplicate key", "23505")))
                .isFalse();
        assertThat(ConnectionFailures.isCauseOf(new SQLException("no state"))).isFalse();
        assertThat(ConnectionFailures.isCauseOf(new IllegalStateException("no SQL")))
                .isFalse();
    }
}
