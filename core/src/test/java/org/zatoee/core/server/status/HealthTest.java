// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.status;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.server.status.Health.Probe;

import static org.assertj.core.api.Assertions.assertThat;

class HealthTest {

    @ParameterizedTest
    @CsvSource({
        "STARTING, false, false, true",
        "READY, true, true, true",
        "DRAINING, true, false, true",
        "STOPPED, false, false, false",
        "FAILED, false, false, false"
    })
    void answersEveryQuestionInEveryState(ServerState state, boolean started, boolean ready, boolean live) {
        ServerStatus.Current current = new ServerStatus.Current(state, "why");

        assertThat(Health.of(Probe.STARTED, current)).isEqualTo(new Health(started, state, started ? "" : "why"));
        assertThat(Health.of(Probe.READY, current)).isEqualTo(new Health(ready, state, ready ? "" : "why"));
        assertThat(Health.of(Probe.LIVE, current)).isEqualTo(new Health(live, state, live ? "" : "why"));
    }
}
