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
import org.zatoee.core.deployment.admin.PackageAdmin;
import org.zatoee.core.deployment.admin.ServiceClaims;
import org.zatoee.core.deployment.build.FreshArchive;
import org.zatoee.core.deployment.build.PackageBuilder;
import org.zatoee.core.deployment.live.LivePackages;
import org.zatoee.core.deployment.live.PackageWatch;
import org.zatoee.core.deployment.live.ServiceInventory;
import org.zatoee.core.deployment.live.StartingServices;
import org.zatoee.core.deployment.pickup.Pickup;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.security.server.ServerSecurity;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.service.record.DeploymentDetails;
import org.zatoee.core.singleton.run.SingletonServer;

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
    private final LivePackages packages;
    private final PackageWatch packageWatch;
    private final InitialDefinitions initial;
    private final ServiceConnections connections;
    private final List<PlatformService> services;
    private final CallReporting calls;
    private final Pickup pickup;
    private final SingletonServer singleton;
    private volatile Subscription subscription = () -> {};

    /** Puts it together; nothing is read by that. */
    Administration(ServerEnvironment environment, ServerCore core, Kvdb kvdb, Odb odb, Server server) {
        this.kvdb = kvdb;
        this.cluster = environment.settings().clusterName();
        this.security = core.security();
        this.refresher = new ConfigRefresher(odb, cluster, core.config());
        FreshArchive fresh = new FreshArchive();
        this.packages = packages(environment, core, odb, server, fresh);
        this.packageWatch = new PackageWatch(packages, core.config());
        this.watch = new ConfigWatch(refresher, core.config(), packageWatch::look);
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
        this.connections = new ServiceConnections(environment, core, kvdb);
        this.calls = new CallReporting(
                core, kvdb, refresher::known, environment.threads().background());
        PackageAdmin packageAdmin = packageAdmin(environment, odb, server, fresh, news::changed);
        this.pickup = DroppedFiles.pickup(environment, packageAdmin, server);
        this.singleton = SingletonAssembly.of(environment, kvdb, odb, server);
        PublicApi api = new PublicApi(server, objects, packageAdmin, refresher::current, refresher::known, secrets);
        this.services = api.services(environment, core, connections, singleton, kvdb, odb);
    }

    /** Its part in being the singleton of the cluster. */
    SingletonServer singleton() {
        return singleton;
    }

    /** What its services reach of the cluster. */
    ServiceConnections connections() {
        return connections;
    }

    private static LivePackages packages(
            ServerEnvironment environment, ServerCore core, Odb odb, Server server, FreshArchive fresh) {
        return new LivePackages(
                odb,
                server,
                core.services(),
                inventory(environment, odb, server),
                environment.clock(),
                new ArchiveLoader(environment.constraints()),
                fresh);
    }

    private PackageAdmin packageAdmin(
            ServerEnvironment environment, Odb odb, Server server, FreshArchive fresh, Runnable afterChange) {
        return new PackageAdmin(
                server.clusterId(),
                odb,
                new PackageBuilder(environment.constraints()),
                fresh,
                new ServiceClaims(
                        packages::archiveWith, environment.settings().deploy().patterns()),
                environment.clock(),
                afterChange);
    }

    private static ServiceInventory inventory(ServerEnvironment environment, Odb odb, Server server) {
        DeploymentDetails startUp = new DeploymentDetails(
                "start-up",
                environment.settings().servicesDirectory().toString(),
                DeploymentDetails.Remote.NONE,
                environment.settings().host(),
                environment.host().user());
        return new ServiceInventory(odb, server, environment.clock(), startUp);
    }

    /** Deploys what is in the pickup directory. Never throws. */
    void pickUp() {
        pickup.look();
    }

    /** The services of the public API. */
    List<PlatformService> services() {
        return services;
    }

    /**
     * Puts the configuration and the packages of the cluster in force, and begins to listen for changes.
     *
     * @param starting the services to begin with
     * @param betweenPackages run before each package that is loaded: may end the start by an exception
     */
    void start(StartingServices starting, Runnable betweenPackages) {
        packages.begin(starting);
        security.connect(kvdb.security(), this::announceRevokedTokens);
        watch.refresh();
        packageWatch.refresh(betweenPackages);
        initial.create(refresher.current());
        connections.start();
        singleton.stand();
        subscription = kvdb.broadcasts().subscribe(BroadcastListener.of(this::received, this::keepAlive));
    }

    private void received(Broadcast message) {
        if (message.action() == BroadcastAction.TOKENS_REVOKED) {
            security.refresh();
        } else if (message.action() == BroadcastAction.DICTIONARIES_CHANGED) {
            connections.dictionariesMayHaveChanged();
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
        calls.report();
        connections.keepAlive();
    }

    @Override
    public void close() {
        singleton.close();
        subscription.close();
        calls.reportNow();
        connections.close();
    }
}
