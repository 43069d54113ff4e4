// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.admin.api.AdminServices;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.dependency.CallerRoles;
import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.probe.HttpProbe;
import org.zatoee.core.admin.probe.SqlProbe;
import org.zatoee.core.admin.rule.ClusterRules;
import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.audit.AuditLogRepository;
import org.zatoee.core.cluster.JoinStatus;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.config.refresh.ConfigRefresher;
import org.zatoee.core.deployment.admin.PackageAdmin;
import org.zatoee.core.deployment.admin.ServiceClaims;
import org.zatoee.core.deployment.build.FreshArchive;
import org.zatoee.core.deployment.build.PackageBuilder;
import org.zatoee.core.deployment.pattern.DeployPatterns;
import org.zatoee.core.invoke.ServiceInvoker;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.json.JsonDocument;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.assembly.PlatformServices;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.core.sio.value.PagedOutput;
import org.zatoee.core.stats.ServiceTotals;
import org.zatoee.core.testkit.admin.ReadableSecrets;
import org.zatoee.core.testkit.invoke.TestCalls;
import org.zatoee.core.testkit.invoke.TestFacilities;
import org.zatoee.core.testkit.odb.InMemoryOdb;
import org.zatoee.service.SecurityInfo;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.Service;
import org.zatoee.service.test.TestContext;

/** A cluster of one server with all services of the public API, called as clients call them: with JSON. */
public final class AdminCluster {

    static final String NAME = "test";
    static final Instant NOW = Instant.parse("2030-01-31T12:00:00Z");

    final InMemoryOdb odb = new InMemoryOdb();
    final long id = odb.clusters().getOrCreate(NAME).id();
    final Server server = join("server1");
    final LiveConfig live = new LiveConfig();
    final ConfigRefresher refresher = new ConfigRefresher(odb, NAME, live);
    final ServiceStore store = new ServiceStore();
    final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    final List<ServiceTotals> totals = new ArrayList<>();
    final Map<String, Runnable> components = new HashMap<>(Map.of("odb", odb::ping));
    final ReadableSecrets secrets = new ReadableSecrets();
    final ObjectAdmin admin = new ObjectAdmin(
            id,
            ConfigRepositories.of(odb),
            new ClusterRules(id, odb.configObjects(), refresher::known),
            secrets,
            () -> NOW,
            refresher::refresh);
    final PackageAdmin packages = new PackageAdmin(
            id,
            odb,
            new PackageBuilder(ConstraintApi.NONE),
            new FreshArchive(),
            new ServiceClaims(
                    service -> Optional.empty(),
                    DeployPatterns.parse(DeployPatterns.Order.TRUE_FALSE, "*=True, *.forbidden.*=False")),
            () -> NOW,
            refresher::refresh);
    final List<PlatformService> services = new ArrayList<>();
    final List<DeployedService> deployed = new ArrayList<>();
    HttpProbe http = (address, method) -> new HttpProbe.Answer(200, Duration.ofMillis(7));
    SqlProbe sql = target -> Duration.ofMillis(3);
    AdminRole role = AdminRole.ADMINISTRATOR;

    /** A cluster that has nothing but the platform's own services and one of a user, {@code crm.customer.get}. */
    public AdminCluster() {
        services.addAll(AdminServices.all(dependencies()));
        services.forEach(each -> deployed.add(PlatformServices.deployed(each.name(), each.service())));
        deployed.forEach(each -> odb.services().register(id, each.name(), each.implName(), true));
        deploy("crm.customer.get", new UserServices.GetCustomer());
        deploy("crm.customer.echo", new UserServices.Echo());
    }

    /** Deploys a service of a user. */
    void deploy(String name, Service<?, ?> service) {
        deploy(name, service, ServiceOrigin.archive("crm.jar", "ab12"));
    }

    void deploy(String name, Service<?, ?> service, ServiceOrigin origin) {
        DeployedService made = PlatformServices.deployed(name, service);
        deployed.add(new DeployedService(name, made.instance(), made.contract(), made.logger(), origin));
        odb.services().register(id, name, made.implName(), false);
        store.replaceAll(deployed);
    }

    Server join(String name) {
        return odb.servers()
                .join(
                        odb.clusters().getOrCreate(NAME).id(),
                        name,
                        new ServerAddress("host1", "127.0.0.1", 17010),
                        new Server.Join(JoinStatus.ACCEPTED, NOW, "zato@host1"));
    }

    private AdminDependencies dependencies() {
        LocalServices local = TestFacilities.services(new ServerInfo("server1", NAME), store, live);
        ServiceInvoker invoker = new TestCalls(local, waiting::add, () -> NOW).invoker();
        CallerRoles callers = zato -> role;
        return new AdminDependencies(
                new ClusterScope(id),
                server.id(),
                odb,
                admin,
                refresher::current,
                new AdminDependencies.Running(store, invoker, this::required, callers, names -> totals, packages),
                new AdminDependencies.Outside(
                        (address, method) -> http.ping(address, method),
                        target -> sql.ping(target),
                        secrets,
                        Map.of("odb", () -> components.get("odb").run()),
                        "1.0"),
                () -> NOW);
    }

    AdminRole required(String service) {
        return services.stream()
                .filter(each -> each.name().equals(service))
                .map(PlatformService::role)
                .findFirst()
                .orElse(AdminRole.ADMINISTRATOR);
    }

    /** Calls a service with fields. */
    public Reply call(String service, Map<String, ?> input) {
        return send(
                service, ServiceContract.of(Void.class, Object.class).output().write(input));
    }

    /** Calls a service with fields: a name, a value, a name, ... */
    public Reply call(String service, Object... fields) {
        return call(service, ServiceCalls.input(fields));
    }

    /** Calls a service with a body. */
    Reply send(String service, byte[] body) {
        DeployedService target = Objects.requireNonNull(store.lookup(service), service);
        try {
            Object input = target.contract().input().read(new Message(body, Map.of()));
            return reply(target, target.handle(input, context(service).withBody(body)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply reply(DeployedService service, @Nullable Object output) {
        if (output instanceof PagedOutput page) {
            byte[] items = ServiceContract.of(Void.class, Object.class).output().write(page.items());
            return new Reply(JsonDocument.parse(items), page.meta());
        }
        byte[] written = service.contract().output().write(output);
        return new Reply(written.length == 0 ? null : JsonDocument.parse(written), Map.of());
    }

    TestContext context(String service) {
        return TestContext.create()
                .withCid("cid1")
                .withServiceName(service)
                .withServer("server1", NAME)
                .withRemoteAddress("10.0.0.7")
                .withSecurity(new SecurityInfo(1, "pubapi", "basic_auth", "pubapi"));
    }

    List<AuditEntry> audit() {
        return odb.auditLog()
                .find(id, new AuditLogRepository.Query("", "", 0, 1000))
                .entries();
    }

    /** Runs what was to be run by other threads. */
    void runWaiting() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
