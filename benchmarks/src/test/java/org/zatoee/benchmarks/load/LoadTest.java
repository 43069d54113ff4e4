// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.load;

import java.net.URI;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.zatoee.benchmarks.server.BenchmarkException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoadTest {

    private static final String OUTPUT =
            """
              Latency Distribution
                 50%    2.15ms
                 75%    3.02ms
                 90%    7.50ms
                 99%    1.20s
            """;

    @Test
    void readsLatenciesInAnyUnit() {
        assertThat(Load.latency("50", OUTPUT)).isEqualTo(2.15);
        assertThat(Load.latency("99", OUTPUT)).isEqualTo(1200);
    }

    @Test
    void saysWhatWrkDidNotPrint() {
        assertThatThrownBy(() -> Load.latency("50", "nothing"))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("50 %");
    }

    @Test
    void putsOnlyThisMachineUnderLoad() {
        assertThatThrownBy(() -> new Load("other", URI.create("http://192.0.2.1/"), Path.of(""), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("192.0.2.1");
    }
}
