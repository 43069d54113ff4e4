// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.zatoee.core.cluster.JoinStatus;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.singleton.SingletonDuty;
import org.zatoee.core.singleton.SingletonTerm;
import org.zatoee.core.singleton.SingletonTimes;
import org.zatoee.core.singleton.StaleTermException;
import org.zatoee.core.singleton.TakeOver;
import org.zatoee.core.singleton.TakeOverReason;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;
import org.zatoee.core.testkit.odb.InMemoryOdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

class SingletonServerTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final SingletonTimes TIMES =
            new SingletonTimes(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofMillis(500));

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final InMemoryOdb odb = new InMemoryOdb();
    private final InMemoryKvdbConnector kvdb = new InMemoryKvdbConnector();
    private final long cluster = odb.clusters().getOrCreate("quickstart").id();
    private final List<String> told = new ArrayList<>();
    private final Deque<Runnable> queued = new ArrayDeque<>();
    private boolean queueing;

    private final SingletonServer one = server("server1");
    private final SingletonServer two = server("server2");

    @Test
    void firstToLookIsTheSingleton() {
        one.stand();
        pass(Duration.ofMillis(600), one);

        assertThat(one.term())
                .hasValueSatisfying(term -> assertThat(term.number()).isEqualTo(1));
        assertThat(told).containsExactly("server1 a granted 1", "server1 b granted 1");
        assertThat(kvdb.connect().terms().highest()).isEqualTo(1);
    }

    @Test
    void staysItWhileItRenews() {
        one.stand();
        two.stand();

        pass(Duration.ofMinutes(1), one, two);

        assertThat(one.term()).isPresent();
        assertThat(two.term()).isEmpty();
        assertThat(two.silence()).isLessThan(Duration.ofSeconds(2));
        assertThat(one.silence()).isZero();
        assertThat(told).hasSize(2);
    }

    @Test
    void handsOverOnceItsDutiesHaveEnded() {
        one.stand();
        two.stand();
        pass(Duration.ofSeconds(3), one, two);
        SingletonTerm first = one.term().orElseThrow();

        one.withdraw();
        pass(Duration.ofSeconds(1), one, two);

        assertThat(first.isHeld()).isFalse();
        assertThatThrownBy(first::requireHeld).isInstanceOf(StaleTermException.class);
        assertThat(two.term()).isPresent();
        assertThat(told)
                .containsExactly(
                        "server1 a granted 1",
                        "server1 b granted 1",
                        "server1 b revoked 1",
                        "server1 a revoked 1",
                        "server2 a granted 2",
                        "server2 b granted 2");
        assertThat(odb.singleton().history(cluster))
                .extracting(TakeOver::reason, TakeOver::previous)
                .containsExactly(tuple(TakeOverReason.HANDED_OVER, "server1"), tuple(TakeOverReason.FIRST, ""));
    }

    @Test
    void standsAgainAfterItWithdrew() {
        one.stand();
        pass(Duration.ofSeconds(1), one);

        one.withdraw();
        pass(Duration.ofSeconds(10), one);
        assertThat(one.term()).isEmpty();
        one.stand();
        pass(Duration.ofSeconds(1), one);

        assertThat(one.term().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void closingHandsOver() {
        one.stand();
        pass(Duration.ofSeconds(1), one);

        one.close();

        assertThat(odb.singleton().read(cluster).isTaken()).isFalse();
        assertThat(told).endsWith("server1 b revoked 1", "server1 a revoked 1");
    }

    @Test
    void isTakenOverFromWhenItIsSilent() {
        one.stand();
        two.stand();
        pass(Duration.ofSeconds(3), one, two);
        SingletonTerm first = one.term().orElseThrow();

        pass(Duration.ofSeconds(4), two);

        assertThat(first.isHeld()).isFalse();
        assertThat(two.term().orElseThrow().number()).isEqualTo(2);
        TakeOver last = odb.singleton().history(cluster).get(0);
        assertThat(last.reason()).isEqualTo(TakeOverReason.TIMED_OUT);
        assertThat(last.silentMillis()).isBetween(3000L, 3500L);
        pass(Duration.ofSeconds(1), one, two);
        assertThat(told).contains("server1 a revoked 1");
        assertThat(one.term()).isEmpty();
    }

    @Test
    void stepsDownInTimeWhileTheStoreHangs() {
        one.stand();
        pass(Duration.ofSeconds(1), one);
        SingletonTerm first = one.term().orElseThrow();

        queueing = true;
        pass(Duration.ofSeconds(3), one);

        assertThat(first.isHeld()).isFalse();
        // One hangs, one after it was given up; what ends the duties waits for a thread, like all here.
        assertThat(queued).hasSizeLessThanOrEqualTo(4);
        queueing = false;
        queued.forEach(Runnable::run);
        assertThat(told).containsSubsequence("server1 b revoked 1", "server1 a revoked 1");
    }

    @Test
    void termGrowsOverAnOdbThatWasRestored() {
        kvdb.connect().terms().raise(40);
        one.stand();

        pass(Duration.ofSeconds(2), one);
        assertThat(one.term()).isEmpty();
        pass(Duration.ofSeconds(3), one);

        assertThat(one.term().orElseThrow().number()).isEqualTo(41);
        assertThat(odb.singleton().history(cluster).get(0).reason()).isEqualTo(TakeOverReason.ODB_RESTORED);
    }

    @Test
    void kvdbThatWasAwayLearnsTheTermLater() {
        kvdb.goesDown();
        one.stand();
        pass(Duration.ofSeconds(1), one);
        assertThat(one.term()).isPresent();

        kvdb.comesBack();
        pass(Duration.ofSeconds(2), one);

        assertThat(kvdb.connect().terms().highest()).isEqualTo(1);
    }

    @Test
    void dutyThatFailsKeepsNoneOfTheOthersFromTheirs() {
        SingletonServer failing = server("server3", new Told("a", told, true), new Told("b", told, false));
        failing.stand();

        assertThatCode(() -> pass(Duration.ofSeconds(1), failing)).doesNotThrowAnyException();

        assertThat(told).contains("server3 b granted 1");
        assertThat(failing.term()).isPresent();
    }

    private void pass(Duration time, SingletonServer... servers) {
        for (long left = time.toMillis(); left > 0; left -= SingletonServer.TICK.toMillis()) {
            nanos.addAndGet(SingletonServer.TICK.toNanos());
            for (SingletonServer server : servers) {
                server.tick();
            }
        }
    }

    private SingletonServer server(String name) {
        return server(name, new Told("a", told, false), new Told("b", told, false));
    }

    private SingletonServer server(String name, Told... duties) {
        Server server = odb.servers()
                .join(
                        cluster,
                        name,
                        new ServerAddress("esb1", "127.0.0.1", 17010),
                        new Server.Join(JoinStatus.ACCEPTED, NOON, "zato@esb1"));
        List<SingletonDuty> named = new ArrayList<>();
        for (Told duty : duties) {
            named.add(new Told(name + " " + duty.name(), duty.told(), duty.fails()));
        }
        return new SingletonServer(
                new StoreAccess(
                        odb.singleton(),
                        new KnownTerms(kvdb.connect().terms()),
                        server,
                        TIMES.timeout(),
                        InstantSource.fixed(NOON)),
                TIMES,
                new DutyRoster(name, named, this::execute),
                this::execute,
                nanos::get,
                new Random(1));
    }

    private void execute(Runnable work) {
        if (queueing) {
            queued.add(work);
        } else {
            work.run();
        }
    }

    private record Told(String name, List<String> told, boolean fails) implements SingletonDuty {

        @Override
        public void onGranted(SingletonTerm term) {
            if (fails) {
                throw new IllegalStateException("on purpose");
            }
            told.add(name + " granted " + term.number());
        }

        @Override
        public void onRevoked(SingletonTerm term) {
            told.add(name + " revoked " + term.number());
        }
    }
}
