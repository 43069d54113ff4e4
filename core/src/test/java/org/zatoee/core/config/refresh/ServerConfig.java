// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.refresh;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.zatoee.core.admin.ConfigRepositories;
import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.rule.ClusterRules;
import org.zatoee.core.admin.type.HttpSoapType;
import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.broadcast.BroadcastListener;
import org.zatoee.core.broadcast.Subscription;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.testkit.admin.ReadableSecrets;
import org.zatoee.service.NotFoundException;

import static org.awaitility.Awaitility.await;

/** The configuration of one server of a cluster, without the rest of the server. */
final class ServerConfig {

    static final String CLUSTER = "prod";

    private static final AuditEntry.Actor ACTOR = new AuditEntry.Actor("pubapi", "127.0.0.1", "cid", "s1", "test");

    final LiveConfig live = new LiveConfig();
    final ConfigWatch watch;
    private final ObjectAdmin admin;
    private final Subscription subscription;

    ServerConfig(Odb odb, Kvdb kvdb) {
        long cluster = odb.clusters().getOrCreate(CLUSTER).id();
        odb.services().register(cluster, "orders.get", "orders.Get", false);
        ConfigRefresher refresher = new ConfigRefresher(odb, CLUSTER, live);
        watch = new ConfigWatch(refresher, live);
        ConfigNews news = new ConfigNews(watch, live, kvdb.broadcasts(), CLUSTER, Runnable::run);
        admin = new ObjectAdmin(
                cluster,
                ConfigRepositories.of(odb),
                new ClusterRules(cluster, odb.configObjects(), refresher::known),
                new ReadableSecrets(),
                InstantSource.fixed(Instant.EPOCH),
                news::changed);
        CountDownLatch subscribed = new CountDownLatch(1);
        subscription = kvdb.broadcasts().subscribe(BroadcastListener.of(watch::received, () -> {
            watch.look();
            subscribed.countDown();
        }));
        // A subscription begins with a look; one that came late would see what a test did meanwhile.
        await().until(() -> subscribed.getCount() == 0);
    }

    /** No longer hears of changes, as a server that is suspended. */
    void deaf() {
        subscription.close();
    }

    ConfigObject createChannel(String name, String path) {
        return admin.create(HttpSoapType.HTTP_SOAP, channel(name, path), ACTOR);
    }

    void moveChannel(ConfigObject channel, String path) {
        Map<String, Object> fields = channel(channel.name(), path);
        fields.put("id", channel.id());
        admin.edit(HttpSoapType.HTTP_SOAP, fields, ACTOR);
    }

    void deleteChannel(ConfigObject channel) {
        admin.delete(HttpSoapType.HTTP_SOAP, channel.id(), ACTOR);
    }

    private static Map<String, Object> channel(String name, String path) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "connection",
                "channel",
                "transport",
                "plain_http",
                "is_active",
                true,
                "url_path",
                path,
                "service",
                "orders.get"));
    }

    /** Whether a path leads to a channel. */
    boolean serves(String path) {
        try {
            live.current().httpChannels().dispatch("GET", path, null);
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }
}
