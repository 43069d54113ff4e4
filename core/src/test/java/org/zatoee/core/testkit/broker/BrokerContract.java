// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.broker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.broadcast.Subscription;
import org.zatoee.core.broker.Broker;
import org.zatoee.core.broker.BrokerMessage;
import org.zatoee.core.broker.BrokerMessage.Terms;
import org.zatoee.core.broker.Destination;
import org.zatoee.core.broker.MessageHandler;
import org.zatoee.core.broker.QueueDepth;
import org.zatoee.core.broker.Receiving;
import org.zatoee.core.singleton.StaleTermException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zatoee.core.testkit.broadcast.Soon.soon;

/** What every broker does, seen from two servers. */
public abstract class BrokerContract {

    private static final Destination ANY = Destination.ANY_SERVER;
    private static final QueueDepth EMPTY = new QueueDepth(0, 0, 0);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> done1 = new CopyOnWriteArrayList<>();
    private final List<String> done2 = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    protected Broker server1;
    protected Broker server2;

    /** The one broker of this test, which is empty when the test starts, as another server sees it. */
    protected abstract Broker connect();

    /**
     * The same, by which a server that is silent for two seconds is not yet taken to be dead: for what must not happen, however
     * slow the machine is.
     */
    protected Broker connectPatiently() {
        return connect();
    }

    /** A server dies: from now on it says nothing, whatever it still works on. */
    protected abstract void kill(Broker server);

    @BeforeEach
    void startTwoServers() {
        server1 = connect();
        server2 = connect();
    }

    private void startTwoPatientServers() {
        server1 = connectPatiently();
        server2 = connectPatiently();
    }

    @AfterEach
    void endAll() {
        end.countDown();
        threads.shutdownNow();
    }

    @Test
    void sendsWhatTheCurrentTermOfTheSingletonSends() {
        server1.send(ANY, message("m1"), 7);
        server2.send(ANY, message("m2"), 7);
        server1.send(ANY, message("m3"), 8);

        assertThat(server1.depth(ANY)).isEqualTo(new QueueDepth(3, 0, 0));
    }

    @Test
    void sendsNothingForATermOfTheSingletonThatIsOver() {
        server1.send(ANY, message("m1"), 8);

        assertThatThrownBy(() -> server2.send(ANY, message("m2"), 7))
                .isInstanceOf(StaleTermException.class)
                .hasMessageContaining("Term 7")
                .hasMessageContaining("term 8");

        assertThat(server1.depth(ANY)).isEqualTo(new QueueDepth(1, 0, 0));
    }

    @Test
    void handsEachMessageToOneServer() {
        startTwoPatientServers();
        receive(server1, "server1", message -> done1.add(message.id()));
        receive(server2, "server2", message -> done2.add(message.id()));

        for (int i = 0; i < 200; i++) {
            server1.send(ANY, message("m" + i));
        }

        soon().until(() -> server1.depth(ANY).equals(EMPTY));
        assertThat(Stream.concat(done1.stream(), done2.stream()))
                .doesNotHaveDuplicates()
                .hasSize(200);
    }

    @Test
    void keepsMessagesAsTheyAre() {
        List<BrokerMessage> received = new CopyOnWriteArrayList<>();
        BrokerMessage message = new BrokerMessage(
                "m1",
                "some.action",
                Map.of("text", "Zażółć \"jaźń\"", "number", 17L, "list", List.of("a", Map.of("b", true))),
                new Terms(Duration.ZERO, Duration.ofMinutes(1)));
        receive(server2, "server2", received::add);

        server1.send(ANY, message);

        soon().untilAsserted(() -> assertThat(received).containsExactly(message));
    }

    @Test
    void keepsMessagesUntilSomebodyReceives() {
        server1.send(ANY, message("m1"));
        assertThat(server2.depth(ANY)).isEqualTo(new QueueDepth(1, 0, 0));

        receive(server2, "server2", message -> done2.add(message.id()));

        soon().untilAsserted(() -> assertThat(done2).containsExactly("m1"));
        soon().until(() -> server1.depth(ANY).equals(EMPTY));
    }

    @Test
    void keepsDestinationsApart() {
        server1.send(Destination.SINGLETON, message("m1"));
        server1.send(Destination.connector("amqp", 7), message("m2"));
        receive(server2, "server2", message -> done2.add(message.id()));

        server1.send(ANY, message("m3"));

        soon().untilAsserted(() -> assertThat(done2).containsExactly("m3"));
        assertThat(server1.depth(Destination.SINGLETON).unfinished()).isEqualTo(1);
    }

    @Test
    void doesOnceWhatWasSentTwice() {
        receive(server2, "server2", message -> done2.add(message.id()));

        server1.send(ANY, message("m1"));
        server1.send(ANY, message("m1"));
        server1.send(ANY, message("m2"));

        soon().until(() -> done2.contains("m2") && server1.depth(ANY).equals(EMPTY));
        assertThat(done2).containsExactlyInAnyOrder("m1", "m2");
    }

    @Test
    void beginsDelayedMessagesWhenTheyAreDue() {
        Map<String, Duration> begun = new ConcurrentHashMap<>();
        long start = System.nanoTime();
        receive(server2, "server2", message -> begun.put(message.id(), Duration.ofNanos(System.nanoTime() - start)));

        server1.send(ANY, delayed("late", Duration.ofMillis(500)));
        server1.send(ANY, message("soon"));

        soon().until(() -> begun.size() == 2);
        // The clock of the broker counts in milliseconds.
        assertThat(begun.get("late")).isGreaterThan(Duration.ofMillis(495));
    }

    @Test
    void countsWhatIsDelayed() {
        receive(server2, "server2", message -> done2.add(message.id()));

        server1.send(ANY, delayed("late", Duration.ofHours(1)));
        server1.send(ANY, message("soon"));

        soon().until(() -> server1.depth(ANY).equals(new QueueDepth(0, 1, 0)));
        assertThat(done2).containsExactly("soon");
    }

    @Test
    void dropsWhatWasNotBegunInTimeAndSaysSo() {
        List<String> expired = new CopyOnWriteArrayList<>();
        server1.send(ANY, expiring("m1", Duration.ofMillis(20)));
        server1.send(ANY, expiring("m2", Duration.ofMinutes(1)));
        soon().pollDelay(Duration.ofMillis(60)).until(() -> true);

        receive(server2, "server2", new MessageHandler() {
            @Override
            public void handle(BrokerMessage message) {
                done2.add(message.id());
            }

            @Override
            public void expired(BrokerMessage message) {
                expired.add(message.id());
            }
        });

        soon().until(() -> server1.depth(ANY).equals(EMPTY));
        assertThat(done2).containsExactly("m2");
        assertThat(expired).containsExactly("m1");
    }

    @Test
    void beginsWhatFailedAnewUntilItIsPutAside() {
        receive(server2, "server2", message -> {
            done2.add(message.id());
            throw new IllegalStateException("thrown by the test");
        });

        server1.send(ANY, message("m1"));

        soon().until(() -> server1.depth(ANY).equals(new QueueDepth(0, 0, 1)));
        assertThat(done2).hasSize(Broker.MAX_ATTEMPTS);
    }

    @Test
    void beginsAnewWhatADeadServerHadBegun() {
        receive(server1, "server1", message -> {
            done1.add(message.id());
            end.await();
        });
        server2.send(ANY, message("m1"));
        soon().until(() -> done1.size() == 1);

        kill(server1);
        receive(server2, "server2", message -> done2.add(message.id()));

        soon().untilAsserted(() -> assertThat(done2).containsExactly("m1"));
    }

    @Test
    void doesNotDropWhatADeadServerHadBegunInTime() {
        Duration expiration = beginSomethingThatExpires();
        kill(server1);
        soon().pollDelay(expiration).until(() -> true);

        receive(server2, "server2", message -> done2.add(message.id()));

        soon().untilAsserted(() -> assertThat(done2).isEqualTo(done1));
    }

    /** Longer and longer times, until the machine is quick enough for one. */
    private Duration beginSomethingThatExpires() {
        List<String> expired = new CopyOnWriteArrayList<>();
        receive(server1, "server1", new MessageHandler() {
            @Override
            public void handle(BrokerMessage message) throws InterruptedException {
                done1.add(message.id());
                end.await();
            }

            @Override
            public void expired(BrokerMessage message) {
                expired.add(message.id());
            }
        });
        Duration expiration = Duration.ofMillis(100);
        while (true) {
            int tries = expired.size() + 1;
            server2.send(ANY, expiring("m" + tries, expiration));
            soon().until(() -> !done1.isEmpty() || expired.size() == tries);
            if (!done1.isEmpty()) {
                return expiration;
            }
            expiration = expiration.multipliedBy(2);
        }
    }

    @Test
    void leavesToALivingServerWhatItWorksOnForLong() {
        startTwoPatientServers();
        receive(server1, "server1", message -> {
            done1.add(message.id());
            end.await();
        });
        server2.send(ANY, message("m1"));
        soon().until(() -> done1.size() == 1);
        receive(server2, "server2", message -> done2.add(message.id()));

        soon().pollDelay(Duration.ofMillis(2500)).until(() -> true);

        assertThat(done2).isEmpty();
        assertThat(server1.depth(ANY).unfinished()).isEqualTo(1);
    }

    @Test
    void beginsNoMoreAtOnceThanAsked() {
        receive(server1, "server1", message -> {
            done1.add(message.id());
            end.await();
        });
        for (int i = 0; i < 20; i++) {
            server1.send(ANY, message("m" + i));
        }

        soon().until(() -> done1.size() == 8);
        soon().pollDelay(Duration.ofMillis(100)).until(() -> true);

        assertThat(done1).hasSize(8);
    }

    @Test
    void handsNothingToAClosedSubscription() {
        Subscription subscription = receive(server1, "server1", message -> done1.add(message.id()));

        subscription.close();
        server1.send(ANY, message("m1"));
        receive(server2, "server2", message -> done2.add(message.id()));

        soon().untilAsserted(() -> assertThat(done2).containsExactly("m1"));
        assertThat(done1).isEmpty();
    }

    private Subscription receive(Broker server, String name, MessageHandler handler) {
        return server.receive(ANY, new Receiving(name, 8, threads), handler);
    }

    private static BrokerMessage message(String id) {
        return BrokerMessage.of(id, "some.action", Map.of());
    }

    private static BrokerMessage delayed(String id, Duration delay) {
        return new BrokerMessage(id, "some.action", Map.of(), new Terms(delay, Duration.ZERO));
    }

    private static BrokerMessage expiring(String id, Duration expiration) {
        return new BrokerMessage(id, "some.action", Map.of(), new Terms(Duration.ZERO, expiration));
    }
}
