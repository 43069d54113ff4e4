// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link org.zatoee.core.cluster.ClusterRepository} does. */
public abstract class ClusterRepositoryContract extends OdbTestCase {

    @Test
    void findsNoneThatWasNotMade() {
        assertThat(odb().clusters().findByName(aName())).isEmpty();
    }

    @Test
    void makesOneWithConfigVersionZero() {
        String name = aName();

        Cluster made = odb().clusters().getOrCreate(name);

        assertThat(made).isEqualTo(new Cluster(made.id(), name, 0));
        assertThat(another().clusters().findByName(name)).contains(made);
    }

    @Test
    void givesTheSameOneEveryTime() {
        String name = aName();
        Cluster made = odb().clusters().getOrCreate(name);

        assertThat(another().clusters().getOrCreate(name)).isEqualTo(made);
    }

    @Test
    void keepsClustersApart() {
        long one = aCluster();
        long other = aCluster();

        odb().clusters().bumpConfigVersion(one);

        assertThat(odb().clusters().bumpConfigVersion(one)).isEqualTo(2);
        assertThat(odb().clusters().bumpConfigVersion(other)).isEqualTo(1);
    }

    @Test
    void bumpsWhatOthersSee() {
        Cluster cluster = odb().clusters().getOrCreate(aName());

        long version = odb().clusters().bumpConfigVersion(cluster.id());

        assertThat(another().clusters().findByName(cluster.name()))
                .contains(new Cluster(cluster.id(), cluster.name(), version));
    }

    @Test
    void bumpsNoClusterThatIsNotThere() {
        assertThatThrownBy(() -> odb().clusters().bumpConfigVersion(NOWHERE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsThemByIdAndListsThemByName() {
        String name = aName();
        Cluster second = odb().clusters().getOrCreate(name + "b");
        Cluster first = odb().clusters().getOrCreate(name + "a");

        assertThat(another().clusters().find(first.id())).contains(first);
        assertThat(odb().clusters().find(NOWHERE)).isEmpty();
        assertThat(odb().clusters().findAll())
                .filteredOn(cluster -> cluster.name().startsWith(name))
                .containsExactly(first, second);
    }

    @Test
    void renamesOne() {
        Cluster made = odb().clusters().getOrCreate(aName());
        String name = aName();

        Cluster renamed = odb().clusters().rename(made.id(), name);

        assertThat(renamed).isEqualTo(new Cluster(made.id(), name, made.configVersion()));
        assertThat(another().clusters().getOrCreate(name)).isEqualTo(renamed);
        assertThat(odb().clusters().findByName(made.name())).isEmpty();
    }

    @Test
    void refusesANameThatAnotherHas() {
        Cluster one = odb().clusters().getOrCreate(aName());
        Cluster other = odb().clusters().getOrCreate(aName());

        assertThatThrownBy(() -> odb().clusters().rename(one.id(), other.name()))
                .isInstanceOf(KeyInUseException.class)
                .hasMessageContaining("is in use");
        assertThatThrownBy(() -> odb().clusters().rename(one.id(), "")).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> odb().clusters().rename(NOWHERE, aName()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(odb().clusters().find(one.id())).contains(one);
    }

    @ParameterizedTest
    @MethodSource("org.zatoee.core.testkit.odb.Names#kept")
    void keepsNamesAsTheyAre(String name) {
        Cluster made = odb().clusters().getOrCreate(name);

        assertThat(made.name()).isEqualTo(name);
        assertThat(another().clusters().findByName(name).map(Cluster::id)).contains(made.id());
    }

    @ParameterizedTest
    @MethodSource("org.zatoee.core.testkit.odb.Names#refused")
    void refusesWhatMayNotBeAName(String name) {
        assertThatThrownBy(() -> odb().clusters().getOrCreate(name)).isInstanceOf(BadRequestException.class);
        assertThat(odb().clusters().findByName(name)).isEmpty();
    }

    @Test
    void tellsNamesApartByEveryCharacter() {
        String name = aName();
        odb().clusters().getOrCreate(name + "\u00E9");

        assertThat(odb().clusters().findByName(name + "\u00C9")).isEmpty();
        assertThat(odb().clusters().findByName(name + "e")).isEmpty();
        assertThat(odb().clusters().findByName(name + "e\u0301")).isEmpty();
        assertThat(odb().clusters().findByName(name + "\u00E9 ")).isEmpty();
        assertThat(odb().clusters().findByName(name + "%")).isEmpty();
    }
}
