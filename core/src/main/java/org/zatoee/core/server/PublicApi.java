// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.api.AdminServices;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.dependency.CallerRoles;
import org.zatoee.core.admin.describe.TypedService;
import org.zatoee.core.admin.kvdb.KvdbServices;
import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.object.SecretSource;
import org.zatoee.core.admin.probe.JdkHttpProbe;
import org.zatoee.core.admin.singleton.SingletonServices;
import org.zatoee.core.admin.stats.KnownServices;
import org.zatoee.core.admin.stats.SampleServices;
import org.zatoee.core.admin.stats.StatsServices;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.deployment.admin.PackageAdmin;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.command.RemoteCommand;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.openapi.OpenApiServices;
import org.zatoee.core.security.jwt.service.JwtLogIn;
import org.zatoee.core.security.jwt.service.JwtLogOut;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.service.PingService;
import org.zatoee.core.singleton.run.SingletonServer;
import org.zatoee.core.soap.wsdl.WsdlServices;
import org.zatoee.core.stats.Statistics;

/**
 * All services of the public API of one cluster.
 *
 * @param server the server they run on
 * @param admin changes the configuration of the cluster
 * @param packages changes which services it has
 * @param objects the configuration
 * @param known the configuration as far as this server knows it
 * @param secrets what is secret in it
 */
record PublicApi(
        Server server,
        ObjectAdmin admin,
        PackageAdmin packages,
        CurrentObjects objects,
        CurrentObjects known,
        SecretSource secrets) {

    List<PlatformService> services(
            ServerEnvironment environment,
            ServerCore core,
            ServiceConnections connections,
            SingletonServer singleton,
            Kvdb kvdb,
            Odb odb) {
        List<PlatformService> all =
                new ArrayList<>(AdminServices.all(dependencies(environment, core, connections, kvdb, odb)));
        InstantSource clock = environment.clock();
        ClusterScope cluster = new ClusterScope(server.clusterId());
        KnownServices known = new ServicesOfOdb(odb.services(), server.clusterId());
        DataDictionaries dictionaries = connections.dictionaries();
        all.addAll(KvdbServices.all(cluster, dictionaries, new RemoteCommand(kvdb.commands()), clock));
        all.addAll(StatsServices.all(cluster, new Statistics(kvdb.statistics()), known, clock));
        all.addAll(SampleServices.all(cluster, kvdb.samples(), known));
        all.addAll(SingletonServices.all(cluster, odb.singleton(), singleton::silence));
        all.addAll(OpenApiServices.all(core.config(), core.services()));
        all.addAll(WsdlServices.all(core.config(), core.services(), new WsdlOfConfig(known())));
        all.addAll(forEverybody(core));
        return List.copyOf(all);
    }

    /** What callers need before anybody knows who they are. */
    private static List<PlatformService> forEverybody(ServerCore core) {
        return List.of(
                TypedService.of(
                        PingService.NAME,
                        AdminRole.NONE,
                        "Answers while the server takes calls.",
                        new PingService(core.status()::takesWork)),
                TypedService.of(
                        JwtLogIn.NAME,
                        AdminRole.NONE,
                        "Gives a token for the name and password of a JWT definition.",
                        core.security().logIn()),
                TypedService.of(
                        JwtLogOut.NAME,
                        AdminRole.NONE,
                        "Ends the token in the header Authorization, on all servers.",
                        core.security().logOut()));
    }

    private AdminDependencies dependencies(
            ServerEnvironment environment, ServerCore core, ServiceConnections connections, Kvdb kvdb, Odb odb) {
        return new AdminDependencies(
                new ClusterScope(server.clusterId()),
                server.id(),
                odb,
                admin,
                objects,
                running(core, connections, kvdb),
                new AdminDependencies.Outside(
                        new JdkHttpProbe(),
                        environment.sqlProbe(),
                        secrets,
                        Map.of("odb", odb::ping, "kvdb", kvdb::ping),
                        release()),
                environment.clock());
    }

    private AdminDependencies.Running running(ServerCore core, ServiceConnections connections, Kvdb kvdb) {
        return new AdminDependencies.Running(
                core.services(),
                connections.invoker(),
                core.roles(),
                CallerRoles.in(core.config()),
                kvdb.statistics()::totals,
                packages);
    }

    private static String release() {
        return Optional.ofNullable(PublicApi.class.getPackage())
                .map(Package::getImplementationVersion)
                .orElse("development");
    }
}
