// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.time.Duration;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** The election under faults of every kind, in random order. Two singletons at once end a run at that moment. */
class ElectionProtocolTest {

    /** A question that hangs, then the time-out of the last holder, then a look and what it takes, on a slow clock. */
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(8);

    @Property(tries = 400)
    void neverHasTwoSingletonsAndSettlesOnOne(
            @ForAll @IntRange(min = 1, max = 5) int servers, @ForAll("faults") Faults faults, @ForAll long seed) {
        Simulation cluster = new Simulation(servers, faults, seed);

        cluster.run(Duration.ofSeconds(90));
        // The last of those that were killed or withdrew come back.
        cluster.calm(Duration.ofSeconds(8));
        cluster.calm(SETTLES_WITHIN);

        assertThat(cluster.holders()).hasSize(1);
        assertThat(cluster.terms()).isSorted().doesNotHaveDuplicates().isNotEmpty();
    }

    @Property(tries = 200)
    void staysWithOneSingletonWhileNothingGoesWrong(
            @ForAll @IntRange(min = 1, max = 5) int servers, @ForAll long seed) {
        Simulation cluster = new Simulation(servers, Faults.NONE, seed);

        cluster.calm(Duration.ofSeconds(2));
        List<SimulatedServer> first = cluster.holders();
        cluster.calm(Duration.ofMinutes(2));

        assertThat(first).hasSize(1);
        assertThat(cluster.holders()).isEqualTo(first);
        assertThat(cluster.terms()).containsExactly(1L);
    }

    @Property(tries = 200)
    void isTakenOverWithinFourSecondsWhenTheSingletonIsKilled(
            @ForAll @IntRange(min = 2, max = 5) int servers,
            @ForAll @IntRange(min = 0, max = 2000) int millis,
            @ForAll long seed) {
        Simulation cluster = new Simulation(servers, Faults.NONE, seed);
        cluster.calm(Duration.ofSeconds(5).plusMillis(millis));

        cluster.kill(cluster.holders().get(0));
        assertThat(cluster.holders()).isEmpty();
        cluster.calm(Duration.ofSeconds(4));

        assertThat(cluster.holders()).hasSize(1);
        assertThat(cluster.terms()).containsExactly(1L, 2L);
    }

    @Property(tries = 200)
    void isTakenOverWithinASecondWhenTheSingletonWithdraws(
            @ForAll @IntRange(min = 2, max = 5) int servers,
            @ForAll @IntRange(min = 0, max = 2000) int millis,
            @ForAll long seed) {
        Simulation cluster = new Simulation(servers, Faults.NONE, seed);
        cluster.calm(Duration.ofSeconds(5).plusMillis(millis));
        SimulatedServer first = cluster.holders().get(0);

        cluster.withdraw(first);
        cluster.calm(Duration.ofSeconds(1));

        assertThat(cluster.holders()).hasSize(1).doesNotContain(first);
        assertThat(cluster.terms()).containsExactly(1L, 2L);
    }

    @Provide
    Arbitrary<Faults> faults() {
        Arbitrary<Double> often = Arbitraries.of(0.0, 0.02, 0.1, 0.4);
        Arbitrary<Double> drift = Arbitraries.of(0.0, 0.01, 0.05);
        Arbitrary<Double> perSecond = Arbitraries.of(0.0, 0.005, 0.02, 0.05);
        return Combinators.combine(often, often, often, often, drift, perSecond).as(Faults::new);
    }
}
