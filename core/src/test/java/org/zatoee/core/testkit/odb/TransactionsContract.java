// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.odb.RolledBackException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link org.zatoee.core.odb.Transactions} of an ODB does, on one thread. */
public abstract class TransactionsContract extends OdbTestCase {

    private static final IllegalStateException FAILURE = new IllegalStateException("on purpose");

    @Test
    void returnsWhatTheWorkReturns() {
        assertThat(odb().<Integer>inTransaction(() -> 42)).isEqualTo(42);
    }

    @Test
    void keepsAllThatReturningWorkDid() {
        String one = aName();
        String two = aName();

        odb().inTransaction(() -> {
            odb().clusters().getOrCreate(one);
            return odb().clusters().getOrCreate(two);
        });

        assertThat(another().clusters().findByName(one)).isPresent();
        assertThat(another().clusters().findByName(two)).isPresent();
    }

    @Test
    void keepsNothingThatThrowingWorkDid() {
        String name = aName();

        assertThatThrownBy(() -> odb().inTransaction(() -> {
                    odb().clusters().getOrCreate(name);
                    throw FAILURE;
                }))
                .isSameAs(FAILURE);

        assertThat(odb().clusters().findByName(name)).isEmpty();
        assertThat(another().clusters().findByName(name)).isEmpty();
    }

    @Test
    void workInsideOtherWorkIsUndoneWithIt() {
        String name = aName();

        assertThatThrownBy(() -> odb().inTransaction(() -> {
                    odb().inTransaction(() -> odb().clusters().getOrCreate(name));
                    throw FAILURE;
                }))
                .isSameAs(FAILURE);

        assertThat(another().clusters().findByName(name)).isEmpty();
    }

    @Test
    void keepsNothingOnceWorkInsideFailedEvenIfThatWasCaught() {
        String name = aName();

        assertThatThrownBy(() -> odb().inTransaction(() -> {
                    odb().clusters().getOrCreate(name);
                    assertThatThrownBy(() -> odb().inTransaction(() -> {
                                throw FAILURE;
                            }))
                            .isSameAs(FAILURE);
                    return name;
                }))
                .isInstanceOf(RolledBackException.class)
                .hasCause(FAILURE);

        assertThat(another().clusters().findByName(name)).isEmpty();
    }

    @Test
    void isUndoneByARefusedChange() {
        long cluster = aCluster();
        odb().configObjects().insert(cluster, Documents.named("orders"), 1);
        String name = aName();

        assertThatThrownBy(() -> odb().inTransaction(() -> {
                    odb().clusters().getOrCreate(name);
                    return odb().configObjects().insert(cluster, Documents.named("orders"), 2);
                }))
                .isInstanceOf(KeyInUseException.class);

        assertThat(another().clusters().findByName(name)).isEmpty();
        assertThat(odb().clusters().getOrCreate(name).name()).isEqualTo(name);
    }

    @Test
    void seesItsOwnChanges() {
        String name = aName();

        long seen = odb().inTransaction(() -> {
            long cluster = odb().clusters().getOrCreate(name).id();
            long version = odb().clusters().bumpConfigVersion(cluster);
            ConfigObject inserted = odb().configObjects().insert(cluster, Documents.named("orders"), version);
            assertThat(odb().configObjects().find(cluster, inserted.id())).contains(inserted);
            return odb().clusters().findByName(name).orElseThrow().configVersion();
        });

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void hidesItsChangesFromOthersUntilItIsOver() {
        String name = aName();

        odb().inTransaction(() -> {
            odb().clusters().getOrCreate(name);
            assertThat(onAnotherThread(() -> odb().clusters().findByName(name).isPresent()))
                    .isFalse();
            assertThat(onAnotherThread(
                            () -> another().clusters().findByName(name).isPresent()))
                    .isFalse();
            return name;
        });

        assertThat(another().clusters().findByName(name)).isPresent();
    }

    @Test
    void makesKnownWhatAnotherMadeMeanwhile() {
        String name = aName();

        odb().inTransaction(() -> {
            assertThat(odb().clusters().findByName(name)).isEmpty();
            return name;
        });
        long made = another().clusters().getOrCreate(name).id();

        assertThat(odb().<Long>inTransaction(
                                () -> odb().clusters().getOrCreate(name).id()))
                .isEqualTo(made);
    }

    private static <T> T onAnotherThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
