// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.broker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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

import static org.assertj.core.api.Assertions.assertThat;
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

    /** A server dies: from now on it says nothing, whatever it still works on. */
    protected abstract void kill(Broker server);

    @BeforeEach
    void startTwoServers() {
        server1 = connect();
        server2 = connect();
    }

    @AfterEach
    void endAll() {
        end.countDown();
        threads.shutdownNow();
    }

    @Test
    void handsEachMessageToOneServer() {
        receive(server1, "server1", message -> done1.add(message.id()));
        receive(server2, "server2", message -> done2.add(message.id()));

        for (int i = 0; i < 200; i++) {
            server1.send(ANY, message("m" + i));
        }

        soon().until(() -> server1.depth(ANY).equals(EMPTY));
        assertThat(done1).doesNotContainAnyElementsOf(done2);
        assertThat(done1.size() + done2.size()).isEqualTo(200);
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
        receive(server2, "server2", message -> done2.add(message.id()));
        long start = System.nanoTime();

        server1.send(ANY, delayed("late", Duration.ofMillis(300)));
        server1.send(ANY, message("soon"));

        assertThat(server1.depth(ANY).delayed()).isEqualTo(1);
        soon().untilAsserted(() -> assertThat(done2).containsExactly("soon", "late"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
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
        server2.send(ANY, expiring("m1", Duration.ofMillis(100)));
        soon().until(() -> done1.size() == 1);

        kill(server1);
        receive(server2, "server2", message -> done2.add(message.id()));

        soon().untilAsserted(() -> assertThat(done2).containsExactly("m1"));
    }

    @Test
    void leavesToALivingServerWhatItWorksOnForLong() {
        receive(server1, "server1", message -> {
            done1.add(message.id());
            end.await();
        });
        server2.send(ANY, message("m1"));
        soon().until(() -> done1.size() == 1);
        receive(server2, "server2", message -> done2.add(message.id()));

        soon().pollDelay(Duration.ofMillis(700)).until(() -> true);

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
