// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.singleton.Claim;
import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.SingletonRow.ServerRef;
import org.zatoee.core.singleton.SingletonStore;
import org.zatoee.core.singleton.StaleTermException;
import org.zatoee.core.singleton.TakeOver;
import org.zatoee.core.singleton.TakeOverReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link SingletonStore} does. */
public abstract class SingletonStoreContract extends OdbTestCase {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private long cluster;

    @BeforeEach
    void makeACluster() {
        cluster = aCluster();
    }

    @Test
    void hasNobodyAtFirst() {
        assertThat(store().read(cluster)).isEqualTo(SingletonRow.NONE);
        assertThat(store().history(cluster)).isEmpty();
    }

    @Test
    void keepsAllOfWhoTookOver() {
        Claim claim = claim("a", 7, TakeOverReason.FIRST);

        assertThat(store().take(cluster, SingletonRow.NONE, claim)).isTrue();

        assertThat(another().singleton().read(cluster))
                .isEqualTo(new SingletonRow("a", new ServerRef(4, "server a"), 7, 1, TIMEOUT, NOON));
        assertThat(another().singleton().history(cluster)).containsExactly(claim.takeOver());
    }

    @Test
    void isTakenOverOnlyFromWhatWasRead() {
        take("a", 1);
        SingletonRow read = store().read(cluster);
        store().renew(cluster, "a", 1);

        assertThat(store().take(cluster, read, claim("b", 2, TakeOverReason.TIMED_OUT)))
                .isFalse();
        assertThat(store().take(cluster, SingletonRow.NONE, claim("b", 2, TakeOverReason.FIRST)))
                .isFalse();

        assertThat(store().read(cluster).token()).isEqualTo("a");
        assertThat(store().history(cluster)).hasSize(1);
    }

    @Test
    void refusesATermThatDoesNotGrow() {
        take("a", 5);

        assertThatThrownBy(() -> take("b", 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> take("b", 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store().read(cluster).token()).isEqualTo("a");
    }

    @Test
    void isRenewedByItsHolderOnly() {
        take("a", 1);

        assertThat(store().renew(cluster, "a", 1)).isTrue();
        assertThat(store().renew(cluster, "b", 1)).isFalse();
        assertThat(store().renew(cluster, "a", 2)).isFalse();

        assertThat(another().singleton().read(cluster).renewal()).isEqualTo(2);
    }

    @Test
    void isRenewedNoMoreOnceTakenOver() {
        take("a", 1);
        take("b", 2);

        assertThat(store().renew(cluster, "a", 1)).isFalse();
        assertThat(store().release(cluster, "a", 1)).isFalse();
        assertThat(store().read(cluster).token()).isEqualTo("b");
        assertThat(store().renew(cluster, "b", 2)).isTrue();
    }

    @Test
    void isGivenBackWithItsTermRemembered() {
        take("a", 3);

        assertThat(store().release(cluster, "a", 3)).isTrue();

        SingletonRow row = another().singleton().read(cluster);
        assertThat(row.isTaken()).isFalse();
        assertThat(row.term()).isEqualTo(3);
        assertThat(row.server().name()).isEqualTo("server a");
        assertThat(row.renewal()).isEqualTo(2);
        assertThat(store().renew(cluster, "a", 3)).isFalse();
    }

    @Test
    void isTakenByOneOfManyAtOnce() throws Exception {
        SingletonRow read = store().read(cluster);

        List<Boolean> taken = byAll(odb ->
                odb.singleton().take(cluster, read, claim(UUID.randomUUID().toString(), 1, TakeOverReason.FIRST)));

        assertThat(taken).containsOnlyOnce(true);
        assertThat(store().history(cluster)).hasSize(1);
    }

    @Test
    void tellsItsHistoryFromTheNewest() {
        take("a", 1);
        take("b", 2);
        take("c", 9);

        assertThat(store().history(cluster)).extracting(TakeOver::term).containsExactly(9L, 2L, 1L);
    }

    @Test
    void forgetsTakeOversOfLongAgo() {
        take("a", 1);
        take("b", 2);
        take("c", SingletonStore.REMEMBERED + 1);

        assertThat(store().history(cluster))
                .extracting(TakeOver::term)
                .containsExactly(SingletonStore.REMEMBERED + 1L, 2L);
    }

    @Test
    void hasOneForEachCluster() {
        take("a", 1);
        long other = aCluster();

        assertThat(store().read(other)).isEqualTo(SingletonRow.NONE);
        assertThat(store().history(other)).isEmpty();
    }

    @Test
    void letsDoWhatTheCurrentTermDoes() {
        take("a", 4);

        assertThatCode(() -> relyOn(odb(), 4)).doesNotThrowAnyException();
    }

    @Test
    void keepsNothingOfWhatAnEarlierTermDoes() {
        take("a", 4);
        take("b", 5);
        String effect = aName();

        assertThatThrownBy(() -> odb().inTransaction(() -> {
                    odb().clusters().getOrCreate(effect);
                    store().require(cluster, 4);
                    return effect;
                }))
                .isInstanceOf(StaleTermException.class)
                .hasMessageContaining("Term 4")
                .hasMessageContaining("term 5");

        assertThat(odb().clusters().findByName(effect)).isEmpty();
    }

    @Test
    void refusesATermOfAClusterThatNeverHadOne() {
        assertThatThrownBy(() -> relyOn(odb(), 1)).isInstanceOf(StaleTermException.class);
    }

    @Test
    void isReliedOnInATransactionOnly() {
        take("a", 1);

        assertThatThrownBy(() -> store().require(cluster, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotTakenOverWhileATransactionReliesOnItsTerm() throws Exception {
        take("a", 1);
        SingletonRow read = store().read(cluster);
        String effect = aName();

        CompletableFuture<Boolean> effectWasThere = odb().inTransaction(() -> {
            store().require(cluster, 1);
            CompletableFuture<Boolean> taking = CompletableFuture.supplyAsync(() -> {
                another().singleton().take(cluster, read, claim("b", 2, TakeOverReason.TIMED_OUT));
                return another().clusters().findByName(effect).isPresent();
            });
            odb().clusters().getOrCreate(effect);
            return taking;
        });

        assertThat(effectWasThere.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(store().read(cluster).term()).isEqualTo(2);
    }

    private void relyOn(Odb odb, long term) {
        odb.inTransaction(() -> {
            odb.singleton().require(cluster, term);
            return term;
        });
    }

    private SingletonStore store() {
        return odb().singleton();
    }

    private void take(String token, long term) {
        assertThat(store().take(cluster, store().read(cluster), claim(token, term, TakeOverReason.TIMED_OUT)))
                .isTrue();
    }

    private static Claim claim(String token, long term, TakeOverReason reason) {
        return new Claim(
                token, TIMEOUT, new TakeOver(term, new ServerRef(4, "server " + token), NOON, reason, "before", 3012));
    }
}
