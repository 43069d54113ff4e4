// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JavaMemoryTest {

    private static final String HISTOGRAM =
            """
            123:
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:        260155       21031384  [B (java.base@17.0.15)
             812:            41           2624  org.zatoee.core.service.archive.ServiceClassLoader (deployment.zato.ear@)
             813:            41           2624  org.zatoee.core.service.archive.ServiceClassLoader$MemoryHandler
            Total       1503422       81234567
            """;

    private static final String SERIAL =
            """
            123:
             def new generation   total 19968K, used 5120K [0x1, 0x2, 0x3)
             tenured generation   total 44224K, used 40000K [0x1, 0x2, 0x3)
             Metaspace       used 98304K, committed 99000K, reserved 1179648K
              class space    used 11111K, committed 12222K, reserved 1048576K
            """;

    @Test
    void isWhatIsAliveInHeapAndMetaspace() {
        assertThat(JavaMemory.parse(HISTOGRAM, SERIAL)).isEqualTo(new JavaMemory(81_234_567, 96L * 1024 * 1024, 41));
    }

    @Test
    void knowsThatThereAreNoLoaders() {
        assertThat(JavaMemory.parse("Total   1   16\n", SERIAL).serviceLoaders())
                .isZero();
    }

    @Test
    void saysWhatWasNotPrinted() {
        assertThatThrownBy(() -> JavaMemory.parse("nothing", SERIAL))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("Total");
    }
}
