// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.kvdb.KvdbClaimedException;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.status.ServerStatus;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StartupTest {

    @TempDir
    private Path services;

    private final ServerStatus status = new ServerStatus();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private Runnable onPause = () -> {};
    private int patience = Integer.MAX_VALUE;

    private final ServerLogLines log = new ServerLogLines();

    @AfterEach
    void releaseTheLog() {
        log.close();
    }

    /** Passes at once, and notes what the server waited for meanwhile. */
    private void pause(Duration time) throws InterruptedException {
        pauses.add(time);
        reasons.add(status.current().reason());
        onPause.run();
        if (pauses.size() >= patience) {
            throw new InterruptedException("The server stops");
        }
    }

    private Startup startup(ClusterOfServers cluster) {
        ServerEnvironment environment = ClusterOfServers.environment("prod", "s1", services);
        ServerActivation activation = new ServerActivation(environment, ServerCore.create(environment, status));
        return new Startup(
                environment.settings(), cluster.kvdb::connect, cluster.odb::connect, activation, status, this::pause);
    }

    @Test
    void waitsForTheKvdbAndThenForTheOdb() throws Exception {
        ClusterOfServers cluster = new ClusterOfServers(services);
        cluster.kvdb.awayFor(3, Component.KVDB, "Connection refused");
        cluster.odb.awayFor(2, Component.ODB, "No route to host");

        StartedServer started = startup(cluster).run();

        assertThat(started.server().name()).isEqualTo("s1");
        assertThat(reasons)
                .containsExactly(
                        "The KVDB at somewhere:1 is unavailable: Connection refused",
                        "The KVDB at somewhere:1 is unavailable: Connection refused",
                        "The KVDB at somewhere:1 is unavailable: Connection refused",
                        "The ODB at somewhere:1 is unavailable: No route to host",
                        "The ODB at somewhere:1 is unavailable: No route to host");
        assertThat(pauses.get(4)).isGreaterThan(pauses.get(0));
    }

    @Test
    void closesWhatAFailedTryHadOpened() throws Exception {
        ClusterOfServers cluster = new ClusterOfServers(services);
        cluster.odb.awayFor(4, Component.ODB, "No route to host");

        StartedServer started = startup(cluster).run();

        assertThat(cluster.kvdb.opened()).isEqualTo(5);
        assertThat(cluster.kvdb.open()).isEqualTo(1);
        assertThat(cluster.odb.open()).isEqualTo(1);
        started.close();
        assertThat(cluster.kvdb.open()).isZero();
        assertThat(cluster.odb.open()).isZero();
    }

    @Test
    void saysOnceWhatItWaitsFor() throws Exception {
        ClusterOfServers cluster = new ClusterOfServers(services);
        cluster.kvdb.awayFor(5, Component.KVDB, "Connection refused");
        cluster.kvdb.awayFor(5, Component.KVDB, "Timed out");

        startup(cluster).run();

        assertThat(log.withId(10102))
                .satisfiesExactly(
                        first -> assertThat(first).contains("s1", "KVDB", "somewhere:1", "Connection refused"),
                        second -> assertThat(second).contains("Timed out"));
    }

    @Test
    void givesUpWhenTheServerStops() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        cluster.kvdb.awayFor(100, Component.KVDB, "Connection refused");
        patience = 3;

        assertThatThrownBy(() -> startup(cluster).run()).isInstanceOf(InterruptedException.class);
        assertThat(pauses).hasSize(3);
    }

    @Test
    void doesNotWaitForWhatCannotGetBetter() {
        InMemoryKvdbConnector keys = new InMemoryKvdbConnector("redis:6379", System::nanoTime);
        keys.connect().claim("other");
        ClusterOfServers cluster = new ClusterOfServers(services, keys);

        assertThatThrownBy(() -> startup(cluster).run())
                .isInstanceOf(KvdbClaimedException.class)
                .hasMessageContainingAll("redis:6379", "'other'", "'prod'");
        assertThat(pauses).isEmpty();
        assertThat(cluster.kvdb.open()).isZero();
        assertThat(cluster.odb.opened()).isZero();
    }

    @Test
    void leavesNoLockBehind() throws Exception {
        InMemoryKvdbConnector keys = new InMemoryKvdbConnector();
        ClusterOfServers cluster = new ClusterOfServers(services, keys);

        StartedServer started = startup(cluster).run();

        var locks = keys.connect().locks();
        assertThat(locks.tryAcquire("odb:schema", Duration.ofSeconds(1))).isPresent();
        String ofServer = "server:starting:" + started.server().token();
        assertThat(locks.tryAcquire(ofServer, Duration.ofSeconds(1))).isPresent();
    }

    @Test
    void triesAgainWhenAnotherProcessHoldsALockForTooLong() throws Exception {
        InMemoryKvdbConnector keys = new InMemoryKvdbConnector("memory", laterEachTime(Duration.ofSeconds(1)));
        assertThat(keys.connect().locks().tryAcquire("odb:schema", Duration.ofMinutes(4)))
                .isPresent();

        StartedServer started = startup(new ClusterOfServers(services, keys)).run();

        assertThat(started.server().name()).isEqualTo("s1");
        assertThat(reasons).isNotEmpty().allSatisfy(reason -> assertThat(reason).contains("lock 'odb:schema'"));
    }

    @Test
    void saysThatAnotherProcessHoldsALock() throws Exception {
        AtomicLong clock = new AtomicLong();
        List<String> meanwhile = new CopyOnWriteArrayList<>();
        LongSupplier aSecondLaterEachTime = () -> {
            meanwhile.add(status.current().reason());
            return clock.addAndGet(Duration.ofSeconds(1).toNanos());
        };
        InMemoryKvdbConnector keys = new InMemoryKvdbConnector("memory", aSecondLaterEachTime);
        assertThat(keys.connect().locks().tryAcquire("odb:schema", Duration.ofMinutes(1)))
                .isPresent();

        startup(new ClusterOfServers(services, keys)).run();

        assertThat(pauses).isEmpty();
        assertThat(meanwhile).contains("Another process holds the lock 'odb:schema'");
        assertThat(status.current().reason()).isEqualTo("The server is starting");
    }

    @Test
    void keepsItsLockAsLongAsNoSingleStepTakesTooLong() throws Exception {
        InMemoryKvdbConnector keys = new InMemoryKvdbConnector("memory", laterEachTime(Duration.ofSeconds(10)));
        ClusterOfServers cluster = new ClusterOfServers(services, keys);
        for (int i = 0; i < 20; i++) {
            cluster.deploy(i + ".jar", JarOf.oneService("com.acme" + i, "GetCustomer", "Anna"));
        }

        startup(cluster).run();

        assertThat(pauses).isEmpty();
    }

    @Test
    void startsAgainWhenItsLockWasLost() throws Exception {
        AtomicLong step = new AtomicLong(Duration.ofMinutes(2).toNanos());
        AtomicLong clock = new AtomicLong();
        InMemoryKvdbConnector keys = new InMemoryKvdbConnector("memory", () -> clock.addAndGet(step.get()));
        ClusterOfServers cluster = new ClusterOfServers(services, keys);
        onPause = () -> {
            assertThat(cluster.database
                            .deployedServices()
                            .findByServer(cluster.servers("prod").get(0).id()))
                    .isEmpty();
            step.set(0);
        };

        startup(cluster).run();

        assertThat(reasons).singleElement().asString().contains("lock 'server:starting:", "was lost");
    }

    private static LongSupplier laterEachTime(Duration step) {
        AtomicLong clock = new AtomicLong();
        return () -> clock.addAndGet(step.toNanos());
    }
}
