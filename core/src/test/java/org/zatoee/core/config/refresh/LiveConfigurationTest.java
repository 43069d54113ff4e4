// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.refresh;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;
import org.zatoee.core.testkit.odb.InMemoryOdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LiveConfigurationTest {

    private final InMemoryOdb odb = new InMemoryOdb();
    private final InMemoryKvdbConnector kvdb = new InMemoryKvdbConnector();
    private final ServerConfig first = new ServerConfig(odb, kvdb.connect());
    private final ServerConfig second = new ServerConfig(odb, kvdb.connect());

    @Test
    void changeIsInForceOnItsServerAtOnceAndOnTheOthersWithoutBeingAskedFor() {
        ConfigObject channel = first.createChannel("orders", "/orders");

        assertThat(first.serves("/orders")).isTrue();
        await().until(() -> second.serves("/orders"));

        second.moveChannel(channel, "/moved");

        assertThat(second.serves("/orders")).isFalse();
        assertThat(second.serves("/moved")).isTrue();
        await().until(() -> first.serves("/moved") && !first.serves("/orders"));

        first.deleteChannel(channel);

        assertThat(first.serves("/moved")).isFalse();
        await().until(() -> !second.serves("/moved"));
    }

    @Test
    void serverThatHeardNothingFindsOutWhenItLooks() {
        second.deaf();
        first.createChannel("orders", "/orders");
        ConfigObject gone = first.createChannel("gone", "/gone");
        first.deleteChannel(gone);

        assertThat(second.serves("/orders")).isFalse();
        second.watch.look();

        assertThat(second.serves("/orders")).isTrue();
        assertThat(second.serves("/gone")).isFalse();
        assertThat(second.live.current().version())
                .isEqualTo(first.live.current().version());
    }

    @Test
    void changeSucceedsWhileNobodyCanBeToldOfIt() {
        kvdb.goesDown();

        first.createChannel("orders", "/orders");

        assertThat(first.serves("/orders")).isTrue();
        assertThat(second.serves("/orders")).isFalse();

        kvdb.comesBack();

        await().until(() -> second.serves("/orders"));
    }

    @Test
    void whatIsInForceStaysInForceWhileTheOdbIsAway() {
        AtomicBoolean away = new AtomicBoolean();
        ServerConfig third = new ServerConfig(
                OdbThatGoesAway.of(
                        odb,
                        away,
                        () -> new ComponentUnavailableException(Component.ODB, "db:1", new Exception("away"))),
                kvdb.connect());
        first.createChannel("orders", "/orders");
        await().until(() -> third.serves("/orders"));

        away.set(true);
        first.createChannel("later", "/later");
        third.watch.look();

        assertThat(third.serves("/orders")).isTrue();
        assertThat(third.serves("/later")).isFalse();

        away.set(false);
        third.watch.look();

        assertThat(third.serves("/later")).isTrue();
    }

    @Test
    void anOdbThatWasRestoredFromABackupIsReadAnew() {
        AtomicReference<Odb> known = new AtomicReference<>(odb);
        LiveConfig live = new LiveConfig();
        Odb restorable = (Odb) Proxy.newProxyInstance(
                Odb.class.getClassLoader(),
                new Class<?>[] {Odb.class},
                (proxy, method, arguments) -> method.invoke(known.get(), arguments));
        ConfigRefresher refresher = new ConfigRefresher(restorable, ServerConfig.CLUSTER, live);
        first.createChannel("orders", "/orders");
        first.deleteChannel(first.createChannel("gone", "/gone"));
        refresher.refresh();

        InMemoryOdb restored = new InMemoryOdb();
        new ServerConfig(restored, new InMemoryKvdbConnector().connect()).createChannel("invoices", "/invoices");
        known.set(restored);
        refresher.refresh();

        assertThat(live.current().channels())
                .filteredOn(channel -> !channel.internal())
                .extracting(HttpChannel::name)
                .containsExactly("invoices");
    }

    @Test
    void oneBadObjectKeepsNoOtherFromWorking() {
        ConfigObject good = first.createChannel("good", "/good");
        odb.inTransaction(() -> odb.configObjects()
                .insert(
                        odb.clusters()
                                .findByName(ServerConfig.CLUSTER)
                                .orElseThrow()
                                .id(),
                        BadDocuments.channel("bad", "/{"),
                        odb.clusters()
                                .bumpConfigVersion(odb.clusters()
                                        .findByName(ServerConfig.CLUSTER)
                                        .orElseThrow()
                                        .id())));

        second.watch.look();
        first.moveChannel(good, "/better");

        assertThat(first.serves("/better")).isTrue();
    }
}
