// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.core.kvdb.DistributedLock;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.odb.OdbConnector;
import org.zatoee.core.server.status.Health;
import org.zatoee.core.server.status.ServerState;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Stopping a server that is still starting, on another thread. */
class ServerStopTest {

    @TempDir
    private Path services;

    private final ServerLogLines log = new ServerLogLines();

    @AfterEach
    void releaseTheLog() {
        log.close();
    }

    @Test
    void endsAStartThatWaitsForALockAndRecordsACleanDown() {
        InMemoryKvdbConnector keys = new InMemoryKvdbConnector();
        ClusterOfServers cluster = new ClusterOfServers(services, keys);
        ZatoServer first = cluster.server("prod", "s1");
        first.start(Runnable::run);
        String name = "server:starting:" + cluster.servers("prod").get(0).token();
        ZatoServer second = cluster.server("prod", "s1");

        try (DistributedLock held =
                keys.connect().locks().tryAcquire(name, Duration.ofMinutes(5)).orElseThrow()) {
            second.start(work -> new Thread(work, "starting").start());
            await().until(() -> second.health(Health.Probe.READY).reason().contains(held.name()));

            second.stop();
        }

        assertIsOver(second, cluster, 1);
    }

    @Test
    void interruptsAStartThatIsStuckAndWaitsUntilItHasEnded() throws Exception {
        ClusterOfServers cluster = new ClusterOfServers(services);
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        ZatoServer server = server(cluster, () -> {
            Odb odb = cluster.odb.connect();
            stuck.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                // As drivers do: the interruption becomes a failure of theirs, and the flag stays.
                Thread.currentThread().interrupt();
                odb.close();
                throw new IllegalStateException("interrupted", e);
            }
            return odb;
        });
        server.start(work -> new Thread(work, "starting").start());
        stuck.await();

        server.stop();

        assertThat(cluster.database.clusters().findByName("prod")).isEmpty();
        assertThat(cluster.kvdb.open()).isZero();
        assertThat(cluster.odb.open()).isZero();
        assertThat(log.withId(10103)).isEmpty();
        assertThat(log.withId(10104)).isEmpty();
        assertThat(log.withId(10110)).singleElement().asString().contains("interrupted");
    }

    @Test
    void startsNothingIfItWasStoppedBeforeItsThreadRan() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        ZatoServer server = cluster.server("prod", "s1");

        server.start(work -> {
            server.stop();
            work.run();
        });

        assertThat(server.health(Health.Probe.LIVE).state()).isEqualTo(ServerState.STOPPED);
        assertThat(cluster.kvdb.opened()).isZero();
    }

    private ZatoServer server(ClusterOfServers cluster, OdbConnector connector) {
        return cluster.server(ClusterOfServers.environment("prod", "s1", services), connector);
    }

    private void assertIsOver(ZatoServer server, ClusterOfServers cluster, int othersOpen) {
        assertThat(server.health(Health.Probe.LIVE).state()).isEqualTo(ServerState.STOPPED);
        assertThat(cluster.servers("prod").get(0).upStatus()).isEqualTo(UpStatus.CLEAN_DOWN);
        assertThat(cluster.kvdb.open()).isEqualTo(othersOpen);
        assertThat(cluster.odb.open()).isEqualTo(othersOpen);
        assertThat(log.withId(10103)).isEmpty();
        assertThat(log.withId(10104)).isEmpty();
    }
}
