// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.List;

import org.zatoee.core.admin.ConfigRepositories;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.object.ProtectedSecrets;
import org.zatoee.core.admin.rule.ClusterRules;
import org.zatoee.core.broadcast.Broadcast;
import org.zatoee.core.broadcast.BroadcastAction;
import org.zatoee.core.broadcast.BroadcastListener;
import org.zatoee.core.broadcast.Subscription;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.config.refresh.ConfigNews;
import org.zatoee.core.config.refresh.ConfigRefresher;
import org.zatoee.core.config.refresh.ConfigWatch;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.security.server.ServerSecurity;
import org.zatoee.core.server.environment.ServerEnvironment;

/**
 * A server's part in the administration of its cluster: the services of the public API, and the configuration kept at
 * the version the cluster has. Made once both databases can be reached. Thread-safe.
 */
final class Administration implements AutoCloseable {

    private final Kvdb kvdb;
    private final String cluster;
    private final ServerSecurity security;
    private final ConfigRefresher refresher;
    private final ConfigWatch watch;
    private final InitialDefinitions initial;
    private final List<PlatformService> services;
    private volatile Subscription subscription = () -> {};

    /** Puts it together; nothing is read by that. */
    Administration(ServerEnvironment environment, ServerCore core, Kvdb kvdb, Odb odb, Server server) {
        this.kvdb = kvdb;
        this.cluster = environment.settings().clusterName();
        this.security = core.security();
        this.refresher = new ConfigRefresher(odb, cluster, core.config());
        this.watch = new ConfigWatch(refresher, core.config());
        ConfigNews news = new ConfigNews(
                watch,
                core.config(),
                kvdb.broadcasts(),
                cluster,
                environment.threads().background());
        ProtectedSecrets secrets = new ProtectedSecrets(security.passwordHasher(), security.vault());
        ObjectAdmin objects = new ObjectAdmin(
                server.clusterId(),
                ConfigRepositories.of(odb),
                new ClusterRules(server.clusterId(), odb.configObjects(), refresher::known),
                secrets,
                environment.clock(),
                news::changed);
        this.initial = new InitialDefinitions(
                objects, environment.settings().api(), environment.settings().serverName());
        PublicApi api = new PublicApi(server, objects, refresher::current, secrets);
        this.services = api.services(environment, core, kvdb, odb);
    }

    /** The services of the public API. */
    List<PlatformService> services() {
        return services;
    }

    /** Puts the configuration in force, and begins to listen for changes. */
    void start() {
        security.connect(kvdb.security(), this::announceRevokedTokens);
        watch.refresh();
        initial.create(refresher.current());
        subscription = kvdb.broadcasts().subscribe(BroadcastListener.of(this::received, this::keepAlive));
    }

    private void received(Broadcast message) {
        if (message.action() == BroadcastAction.TOKENS_REVOKED) {
            security.refresh();
        } else {
            watch.received(message);
        }
    }

    private void announceRevokedTokens() {
        kvdb.broadcasts().publish(Broadcast.of(BroadcastAction.TOKENS_REVOKED, cluster));
    }

    /** Looks whether anything has changed that this server was not told of. Never throws. */
    void keepAlive() {
        watch.look();
        security.refresh();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
