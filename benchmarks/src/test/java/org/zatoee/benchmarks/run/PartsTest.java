// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.run;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.benchmarks.part.Dispatch;
import org.zatoee.benchmarks.part.Saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartsTest {

    @Test
    void areThoseThatAreNamed() {
        assertThat(Parts.named(List.of("saturation", "dispatch")))
                .hasExactlyElementsOfTypes(Saturation.class, Dispatch.class);
    }

    @Test
    void areAllIfNoneIsNamed() {
        assertThat(Parts.named(List.of())).hasSize(9);
    }

    @Test
    void oneThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> Parts.named(List.of("speed")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("speed")
                .hasMessageContaining("hot-deployment");
    }
}
