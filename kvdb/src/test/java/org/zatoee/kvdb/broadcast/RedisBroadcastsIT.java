// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broadcast;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.broadcast.Broadcast;
import org.zatoee.core.broadcast.Broadcasts;
import org.zatoee.core.broadcast.Subscription;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.testkit.broadcast.BroadcastsContract;
import org.zatoee.core.testkit.broadcast.RecordingListener;
import org.zatoee.kvdb.RedisKvdbConnector;
import org.zatoee.kvdb.client.TestRedis;
import org.zatoee.kvdb.client.TestThreads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zatoee.core.testkit.broadcast.Soon.soon;

class RedisBroadcastsIT extends BroadcastsContract {

    private static final Broadcast MESSAGE = Broadcast.configChanged("billing", 17);

    @TempDir
    Path directory;

    private final RecordingListener listener = new RecordingListener();
    private TestRedis redis;

    @Override
    protected void startDatabase() {
        redis = new TestRedis(directory);
    }

    @AfterEach
    void stopRedis() {
        redis.close();
    }

    @Override
    protected Kvdb connect() {
        return new RedisKvdbConnector(redis.settings(), TestThreads.EXECUTOR).connect();
    }

    @Override
    protected void send(String text) {
        redis.run(client -> client.publish(Broadcasts.TOPIC, text));
    }

    @Test
    void goesThroughTheTopicThatToolsKnow() {
        assertThat(Broadcasts.TOPIC).isEqualTo("/zato/to-parallel/all");
    }

    @Test
    void arrivesAgainAfterRedisWasKilledAndSaysThatSomethingMayBeMissing() {
        try (Kvdb kvdb = connect()) {
            listener.subscribeTo(kvdb.broadcasts());
            redis.kill();
            assertThatThrownBy(() -> kvdb.broadcasts().publish(MESSAGE))
                    .isInstanceOf(ComponentUnavailableException.class);

            redis.start();

            soon().atMost(Duration.ofSeconds(4)).until(() -> listener.gaps() == 2);
            kvdb.broadcasts().publish(MESSAGE);
            soon().untilAsserted(() -> assertThat(listener.heard()).containsExactly(MESSAGE));
        }
    }

    @Test
    void connectsAnewWhenRedisHungForLong() {
        try (Kvdb kvdb = connect()) {
            listener.subscribeTo(kvdb.broadcasts());
            redis.suspend();
            assertThatThrownBy(() -> kvdb.broadcasts().publish(MESSAGE))
                    .isInstanceOf(ComponentUnavailableException.class);
            // Until it has noticed, which nothing but a further try to connect shows.
            soon().atMost(Duration.ofSeconds(20)).until(() -> hasGivenUp(kvdb));

            redis.resume();

            soon().atMost(Duration.ofSeconds(10)).until(() -> listener.gaps() == 2);
            kvdb.broadcasts().publish(MESSAGE);
            soon().untilAsserted(() -> assertThat(listener.heard()).contains(MESSAGE));
        } finally {
            redis.resume();
        }
    }

    /** A second listener is told at once that it may have missed something only while the connection lives. */
    private static boolean hasGivenUp(Kvdb kvdb) {
        RecordingListener late = new RecordingListener();
        try (Subscription subscription = kvdb.broadcasts().subscribe(late)) {
            assertThat(subscription).isNotNull();
            soon().pollDelay(Duration.ofMillis(100)).until(() -> true);
            return late.gaps() == 0;
        }
    }

    @Test
    void subscribesAsSoonAsRedisIsThere() {
        try (Kvdb kvdb = connect()) {
            redis.kill();
            kvdb.broadcasts().subscribe(listener);

            redis.start();

            soon().atMost(Duration.ofSeconds(4)).until(() -> listener.gaps() == 1);
            kvdb.broadcasts().publish(MESSAGE);
            soon().untilAsserted(() -> assertThat(listener.heard()).containsExactly(MESSAGE));
        }
    }

    @Test
    void endsItsConnectionWhenItIsClosed() {
        Kvdb kvdb = connect();
        listener.subscribeTo(kvdb.broadcasts());

        kvdb.close();

        soon().untilAsserted(() -> redis.run(client ->
                assertThat(client.publish(Broadcasts.TOPIC, "who listens?")).isEqualTo(0)));
    }

    @Test
    void arrivesWithinTenMilliseconds() {
        try (Kvdb sender = connect();
                Kvdb receiver = connect()) {
            long[] arrivals = new long[1000];
            receiver.broadcasts().subscribe(message -> arrivals[(int) message.number("version")] = System.nanoTime());
            listener.subscribeTo(receiver.broadcasts());
            long[] nanos = new long[arrivals.length];
            for (int i = 0; i < nanos.length; i++) {
                int sent = i;
                nanos[i] = -System.nanoTime();
                sender.broadcasts().publish(Broadcast.configChanged("billing", i));
                soon().until(() -> listener.heard().size() == sent + 1);
                nanos[i] += arrivals[i];
            }
            Arrays.sort(nanos);
            assertThat(Duration.ofNanos(nanos[nanos.length / 2])).isLessThan(Duration.ofMillis(10));
        }
    }
}
