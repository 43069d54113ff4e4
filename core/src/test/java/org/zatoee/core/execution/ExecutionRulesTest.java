// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.service.execution.Execution;
import org.zatoee.service.execution.ExecutionClass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExecutionRulesTest {

    @Execution(value = ExecutionClass.CPU_BOUND, timeoutSeconds = 5, maxConcurrentCalls = 3)
    private static class Said {}

    private static final class Inherited extends Said {}

    private static final ExecutionRules SAID = new ExecutionRules(ExecutionClass.CPU_BOUND, Duration.ofSeconds(5), 3);

    @Test
    void areWhatTheServiceSays() {
        assertThat(ExecutionRules.declaredBy(Said.class)).isEqualTo(SAID);
        assertThat(ExecutionRules.declaredBy(Inherited.class)).isEqualTo(SAID);
        assertThat(ExecutionRules.declaredBy(String.class)).isSameAs(ExecutionRules.DEFAULT);
    }

    @Test
    void areWhatAdministratorsSayInstead() {
        ExecutionSettings all = new ExecutionSettings(ExecutionClass.NETWORK_BOUND, Duration.ZERO, 0);
        ExecutionSettings limit = new ExecutionSettings(null, null, 9);

        assertThat(ExecutionSettings.NONE.over(SAID)).isSameAs(SAID);
        assertThat(all.over(SAID)).isEqualTo(ExecutionRules.DEFAULT);
        assertThat(limit.over(SAID)).isEqualTo(new ExecutionRules(ExecutionClass.CPU_BOUND, Duration.ofSeconds(5), 9));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "5, 0, 5", "0, 7, 7", "5, 7, 5", "7, 5, 5"})
    void theShorterTimeoutCounts(int ofService, int ofChannel, int inForce) {
        ExecutionRules service = new ExecutionRules(ExecutionClass.NETWORK_BOUND, Duration.ofSeconds(ofService), 0);

        assertThat(service.within(Duration.ofSeconds(ofChannel)).timeout()).isEqualTo(Duration.ofSeconds(inForce));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "3601, 0", "0, -1", "0, 100001"})
    void stayWithinTheirRanges(int seconds, int calls) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExecutionRules(ExecutionClass.CPU_BOUND, Duration.ofSeconds(seconds), calls));
    }
}
