// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.TakeOver;
import org.zatoee.core.singleton.TakeOverReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SingletonOfServersTest {

    @TempDir
    private Path services;

    @Test
    void serverThatHasNotStartedIsNotTheSingleton() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        ZatoServer server = cluster.server("quickstart", "server1");

        server.watchSingleton();

        assertThat(cluster.database.clusters().findByName("quickstart")).isEmpty();
    }

    @Test
    void serverThatDrainsHandsOverAndStandsAgainWhenItIsResumed() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        ZatoServer one = started(cluster, "server1");
        awaitSingleton(cluster, "server1", one);
        ZatoServer two = started(cluster, "server2");

        one.drain();
        assertThat(row(cluster).isTaken()).isFalse();
        awaitSingleton(cluster, "server2", one, two);
        one.resume();
        two.stop();

        assertThat(row(cluster).isTaken()).isFalse();
        awaitSingleton(cluster, "server1", one);
        one.stop();
        assertThat(history(cluster))
                .extracting(TakeOver::reason)
                .containsExactly(TakeOverReason.HANDED_OVER, TakeOverReason.HANDED_OVER, TakeOverReason.FIRST);
    }

    private static void awaitSingleton(ClusterOfServers cluster, String name, ZatoServer... watching) {
        await().pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    for (ZatoServer server : watching) {
                        server.watchSingleton();
                    }
                    return row(cluster).isTaken()
                            && row(cluster).server().name().equals(name);
                });
    }

    private static ZatoServer started(ClusterOfServers cluster, String name) {
        ZatoServer server = cluster.server("quickstart", name);
        server.start(Runnable::run);
        return server;
    }

    private static SingletonRow row(ClusterOfServers cluster) {
        return cluster.database.singleton().read(id(cluster));
    }

    private static List<TakeOver> history(ClusterOfServers cluster) {
        return cluster.database.singleton().history(id(cluster));
    }

    private static long id(ClusterOfServers cluster) {
        return cluster.database
                .clusters()
                .findByName("quickstart")
                .orElseThrow()
                .id();
    }
}
