// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.benchmarks.load.Rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlanTest {

    @Test
    void nothingSaidIsEverythingInFull() {
        Plan plan = Plan.parse(List.of());

        assertThat(plan.parts()).isEmpty();
        assertThat(plan.rounds()).isEqualTo(new Rounds(7, 2, Duration.ofSeconds(6)));
        assertThat(plan.times(100)).isEqualTo(100);
        assertThat(plan.javaHome()).isEqualTo(Path.of(System.getProperty("java.home")));
    }

    @Test
    void partsRoundsAndJavaAreSaidInAnyOrder() {
        Plan plan = Plan.parse(List.of("saturation", "5", "--java=/opt/jdk-25", "4", "dispatch"));

        assertThat(plan.parts()).containsExactly("saturation", "dispatch");
        assertThat(plan.rounds()).isEqualTo(new Rounds(5, 2, Duration.ofSeconds(4)));
        assertThat(plan.javaHome()).isEqualTo(Path.of("/opt/jdk-25"));
    }

    @Test
    void smokeIsATenthAndAtLeastOne() {
        Plan plan = Plan.parse(List.of("--smoke"));

        assertThat(plan.times(100)).isEqualTo(10);
        assertThat(plan.times(5)).isEqualTo(1);
        assertThat(plan.rounds().rounds()).isEqualTo(1);
    }

    @Test
    void whatIsNeitherIsRefused() {
        assertThatThrownBy(() -> Plan.parse(List.of("--fast"))).hasMessageContaining("--fast");
        assertThatThrownBy(() -> Plan.parse(List.of("1", "2", "3"))).hasMessageContaining("Two numbers");
    }
}
