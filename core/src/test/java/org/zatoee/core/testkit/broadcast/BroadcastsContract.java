// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.broadcast;

import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.broadcast.Broadcast;
import org.zatoee.core.broadcast.BroadcastAction;
import org.zatoee.core.broadcast.BroadcastListener;
import org.zatoee.core.broadcast.Subscription;
import org.zatoee.core.kvdb.Kvdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zatoee.core.testkit.broadcast.Soon.soon;

/** What every implementation of broadcasts does, seen from two servers of the cluster "billing". */
public abstract class BroadcastsContract {

    private static final Broadcast LAST = Broadcast.of(BroadcastAction.SERVICES_CHANGED, "billing");

    private final RecordingListener listener1 = new RecordingListener();
    private final RecordingListener listener2 = new RecordingListener();
    private Kvdb server1;
    private Kvdb server2;

    /** Another connection to the one database of this test, which is empty when the test starts. */
    protected abstract Kvdb connect();

    /** Makes the database ready, which is empty then. */
    protected void startDatabase() {}

    /** Sends any text through the topic. */
    protected abstract void send(String text);

    @BeforeEach
    void startTwoServers() {
        startDatabase();
        server1 = connect();
        server1.claim("billing");
        server2 = connect();
        server2.claim("billing");
    }

    @AfterEach
    void stopThem() {
        server1.close();
        server2.close();
    }

    @Test
    void reachesEveryServerTheSenderToo() {
        listener1.subscribeTo(server1.broadcasts());
        listener2.subscribeTo(server2.broadcasts());
        Broadcast message = Broadcast.configChanged("billing", 17).with("by", "Zażółć \"jaźń\"");

        server1.broadcasts().publish(message);

        soon().untilAsserted(() -> assertThat(listener1.heard()).containsExactly(message));
        soon().untilAsserted(() -> assertThat(listener2.heard()).containsExactly(message));
        assertThat(listener1.heard().get(0).number("version")).isEqualTo(17);
    }

    @Test
    void keepsTheOrderOfOneSender() {
        listener2.subscribeTo(server2.broadcasts());

        for (long version = 1; version <= 500; version++) {
            server1.broadcasts().publish(Broadcast.configChanged("billing", version));
        }

        soon().until(() -> listener2.heard().size() == 500);
        assertThat(listener2.heard().stream().map(message -> message.number("version")))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 500).boxed().toList());
    }

    @Test
    void tellsEachListenerOfAServerWhenItTakesEffect() {
        listener1.subscribeTo(server1.broadcasts());

        listener2.subscribeTo(server1.broadcasts());

        server2.broadcasts().publish(LAST);
        soon().untilAsserted(() -> assertThat(listener2.heard()).containsExactly(LAST));
        soon().untilAsserted(() -> assertThat(listener1.heard()).containsExactly(LAST));
    }

    @Test
    void tellsNothingToAClosedSubscription() {
        listener2.subscribeTo(server1.broadcasts());
        try (Subscription subscription = listener1.subscribeTo(server1.broadcasts())) {
            assertThat(subscription).isNotNull();
        }

        server1.broadcasts().publish(LAST);

        soon().untilAsserted(() -> assertThat(listener2.heard()).containsExactly(LAST));
        assertThat(listener1.heard()).isEmpty();
    }

    @Test
    void letsTheNextMessageComeAfterAListenerFailed() {
        RecordingListener failing = new RecordingListener();
        BroadcastListener all = BroadcastListener.of(
                message -> {
                    failing.received(message);
                    throw new IllegalStateException("thrown by the test");
                },
                failing::missed);
        server1.broadcasts().subscribe(all);
        soon().until(() -> failing.gaps() == 1);

        server1.broadcasts().publish(Broadcast.configChanged("billing", 1));
        server1.broadcasts().publish(LAST);

        soon().untilAsserted(() -> assertThat(failing.heard()).hasSize(2));
    }

    @Test
    void makesNobodyWaitForASlowListenerWhoLearnsThatItMissedSomething() {
        CountDownLatch goOn = new CountDownLatch(1);
        RecordingListener slow = new RecordingListener();
        listener1.subscribeTo(server1.broadcasts());
        server1.broadcasts()
                .subscribe(BroadcastListener.of(message -> awaitThenTell(goOn, slow, message), slow::missed));
        soon().until(() -> slow.gaps() == 1);

        for (long version = 1; version <= 1500; version++) {
            server2.broadcasts().publish(Broadcast.configChanged("billing", version));
            long sent = version;
            if (version % 500 == 0) {
                soon().until(() -> listener1.heard().size() == sent);
            }
        }
        goOn.countDown();

        soon().until(() -> slow.gaps() == 2);
        soon().until(() -> slow.heard().size() >= 1000);
        assertThat(slow.heard()).hasSizeLessThan(1500);
    }

    private static void awaitThenTell(CountDownLatch goOn, RecordingListener slow, Broadcast message) {
        try {
            goOn.await();
            slow.received(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{",
                "{} {}",
                "{\"action\":\"config.changed\"}",
                "{\"action\":\"config.changed\",\"cluster\":\"billing\"}",
                "{\"action\":\"config.changed\",\"cluster\":\"billing\",\"version\":\"17\"}",
                "{\"action\":\"config.changed\",\"cluster\":\"billing\",\"version\":1e99}",
                "{\"action\":\"config.changed\",\"cluster\":\"billing\",\"version\":99999999999999999999}",
                "{\"action\":\"config.changed\",\"cluster\":\"billing\",\"version\":1,\"version\":2}",
                "{\"action\":\"config.changed\",\"cluster\":\"billing\",\"version\":1,\"more\":{}}",
                "{\"action\":\"config.changed\",\"cluster\":\"billing\",\"version\":1,\"more\":null}",
                "{\"action\":\"config.changed\",\"cluster\":\"orders\",\"version\":17}",
                "{\"action\":\"config.changed\",\"cluster\":7,\"version\":17}",
                "{\"action\":\"java.lang.Runtime\",\"cluster\":\"billing\"}",
            })
    void dropsAndCountsWhatIsNoMessageForItsCluster(String forged) {
        listener1.subscribeTo(server1.broadcasts());

        send(forged);
        server2.broadcasts().publish(LAST);

        soon().untilAsserted(() -> assertThat(listener1.heard()).containsExactly(LAST));
        assertThat(server1.broadcasts().dropped()).isEqualTo(1);
    }
}
