// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.KvdbClaimedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every key/value database does. */
public abstract class KvdbContract {

    /** Another connection to the one database of this test, which is empty when the test starts. */
    protected abstract Kvdb connect();

    @Test
    void answersAPing() {
        try (Kvdb kvdb = connect()) {
            assertThatCode(kvdb::ping).doesNotThrowAnyException();
        }
    }

    @Test
    void saysWhereItIs() {
        try (Kvdb kvdb = connect()) {
            assertThat(kvdb.location()).isNotBlank();
        }
    }

    @Test
    void isClaimedByAClusterAgainAndAgain() {
        try (Kvdb server1 = connect();
                Kvdb server2 = connect()) {
            server1.claim("billing");
            server2.claim("billing");

            assertThatCode(() -> server1.claim("billing")).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesASecondClusterAndNamesBoth() {
        try (Kvdb billing = connect();
                Kvdb orders = connect()) {
            billing.claim("billing");

            assertThatThrownBy(() -> orders.claim("orders"))
                    .isInstanceOf(KvdbClaimedException.class)
                    .hasMessageContainingAll("'billing'", "'orders'", orders.location());
            assertThatCode(() -> billing.claim("billing")).doesNotThrowAnyException();
        }
    }

    @Test
    void staysClaimedWhenTheServerThatClaimedItIsGone() {
        try (Kvdb billing = connect()) {
            billing.claim("billing");
        }
        try (Kvdb orders = connect()) {
            assertThatThrownBy(() -> orders.claim("orders")).isInstanceOf(KvdbClaimedException.class);
        }
    }

    @Test
    void isClaimedByOneOfManyClustersThatClaimItAtOnce() throws Exception {
        int clusters = 8;
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(clusters);
        try {
            List<Future<Boolean>> claims = new ArrayList<>();
            for (int i = 0; i < clusters; i++) {
                String cluster = "cluster" + i;
                claims.add(threads.submit(() -> claimed(cluster, go)));
            }
            go.countDown();
            int winners = 0;
            for (Future<Boolean> claim : claims) {
                winners += claim.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean claimed(String cluster, CountDownLatch go) throws InterruptedException {
        try (Kvdb kvdb = connect()) {
            go.await();
            kvdb.claim(cluster);
            return true;
        } catch (KvdbClaimedException e) {
            return false;
        }
    }
}
