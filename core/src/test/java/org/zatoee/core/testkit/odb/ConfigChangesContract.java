// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.object.ConfigChanges;
import org.zatoee.core.object.ConfigObject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link org.zatoee.core.object.ConfigObjectRepository} says of what changed. */
public abstract class ConfigChangesContract extends OdbTestCase {

    private long cluster;

    @BeforeEach
    void makeACluster() {
        cluster = aCluster();
    }

    @Test
    void isNothingAtFirst() {
        assertThat(since(0)).isEqualTo(new ConfigChanges(0, List.of(), Set.of()));
    }

    @Test
    void isAllThereIsSinceTheBeginning() {
        ConfigObject one = insert("one");
        ConfigObject two = insert("two");

        assertThat(since(0)).isEqualTo(new ConfigChanges(2, List.of(one, two), Set.of()));
    }

    @Test
    void isOnlyWhatChangedSinceAnEarlierVersion() {
        insert("one");
        ConfigObject two = insert("two");
        ConfigObject three = insert("three");
        delete(two);
        ConfigObject changed = odb().inTransaction(() -> odb().configObjects()
                .update(
                        cluster,
                        three.id(),
                        Documents.named("third"),
                        odb().clusters().bumpConfigVersion(cluster)));

        assertThat(since(3)).isEqualTo(new ConfigChanges(5, List.of(changed), Set.of(two.id())));
        assertThat(since(4)).isEqualTo(new ConfigChanges(5, List.of(changed), Set.of()));
        assertThat(since(5)).isEqualTo(new ConfigChanges(5, List.of(), Set.of()));
    }

    @Test
    void namesNoDeletionsToWhoHasNothingYet() {
        delete(insert("one"));

        assertThat(since(0)).isEqualTo(new ConfigChanges(2, List.of(), Set.of()));
    }

    @Test
    void remembersDeletionsForGood() {
        ConfigObject first = insert("first");
        delete(first);
        for (int i = 0; i < 20; i++) {
            delete(insert("other"));
        }

        assertThat(since(1).deleted()).hasSize(21).contains(first.id());
    }

    @Test
    void leavesOutOtherClusters() {
        insert("one");
        long other = aCluster();

        assertThat(odb().configObjects().changesSince(other, 0)).isEqualTo(new ConfigChanges(0, List.of(), Set.of()));
    }

    @Test
    void seesChangesOfItsOwnTransactionAndOthersDoNot() {
        insert("one");

        odb().inTransaction(() -> {
            insert("two");
            assertThat(odb().configObjects().changesSince(cluster, 1).changed()).hasSize(1);
            return cluster;
        });

        assertThat(since(1).version()).isEqualTo(2);
    }

    @Test
    void isNothingOfWhatWasUndone() {
        ConfigObject one = insert("one");

        assertThatThrownBy(() -> odb().inTransaction(() -> {
                    insert("two");
                    delete(one);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(since(0)).isEqualTo(new ConfigChanges(1, List.of(one), Set.of()));
        assertThat(since(1)).isEqualTo(new ConfigChanges(1, List.of(), Set.of()));
    }

    @Test
    void refusesAClusterThatIsNotThere() {
        assertThatThrownBy(() -> odb().configObjects().changesSince(NOWHERE, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ConfigChanges since(long version) {
        return another().configObjects().changesSince(cluster, version);
    }

    private ConfigObject insert(String name) {
        return odb().inTransaction(() -> odb().configObjects()
                .insert(cluster, Documents.named(name), odb().clusters().bumpConfigVersion(cluster)));
    }

    private void delete(ConfigObject object) {
        odb().inTransaction(() -> {
            odb().configObjects().delete(cluster, object.id(), odb().clusters().bumpConfigVersion(cluster));
            return object;
        });
    }
}
