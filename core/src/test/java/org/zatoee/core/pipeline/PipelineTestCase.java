// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.zatoee.core.calls.CallRecorder;
import org.zatoee.core.calls.PayloadText;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.config.ServicesConfig;
import org.zatoee.core.execution.ExecutionSettings;
import org.zatoee.core.execution.run.CpuBoundPool;
import org.zatoee.core.execution.run.ServiceExecution;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.address.IpRange;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.pipeline.admission.Admission;
import org.zatoee.core.pipeline.security.CallerSecurity;
import org.zatoee.core.security.RateLimits;
import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.core.security.SecurityDefinitions;
import org.zatoee.core.security.rate.Limited;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.security.server.ServerSecurity;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.PingService;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.assembly.PlatformServices;
import org.zatoee.core.settings.CryptoKeys;
import org.zatoee.core.settings.SecuritySettings;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.core.sio.constraint.RecordConstraints;
import org.zatoee.core.testkit.invoke.TestFacilities;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.Service;

import static org.assertj.core.api.Assertions.assertThat;

/** A whole pipeline, with services and channels of the test's own. */
abstract class PipelineTestCase {

    static final String PROXY_TOKEN = "shared with the proxy";
    static final long MAX_BODY = 1000;
    static final long HELD_BODIES = 10_000;
    static final long CACHE = 100_000;

    final List<DeployedService> deployed = new ArrayList<>(List.of(
            PlatformServices.deployed(PingService.NAME, new PingService(() -> PipelineTestCase.this.takesWork))));
    private final List<HttpChannel> channels = new ArrayList<>();
    private final List<SecurityDefinition> definitions = new ArrayList<>();
    final ServiceStore services = new ServiceStore();
    final LiveConfig config = new LiveConfig();
    volatile boolean takesWork = true;
    volatile Admission admission = () -> {};

    volatile AdminRole required = AdminRole.NONE;
    private final Map<String, Limited> serviceLimits = new HashMap<>();
    private final Map<String, ExecutionSettings> executions = new HashMap<>();
    private final Map<String, Long> serviceVersions = new HashMap<>();
    final AtomicLong nanos = new AtomicLong();
    final ServerSecurity security = new ServerSecurity(
            new SecuritySettings(
                    CryptoKeys.parse("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
                    PROXY_TOKEN,
                    List.of(IpRange.parse("127.0.0.1"))),
            () -> config.current().securityDefinitions(),
            InstantSource.fixed(Instant.parse("2026-11-01T12:00:00Z")),
            nanos::get);

    final CallRecorder calls = new CallRecorder(
            nanos::get,
            InstantSource.fixed(Instant.parse("2026-11-01T12:00:00Z")),
            new PayloadText(10_000, Set.of("password")));
    final ExecutorService timed = Executors.newFixedThreadPool(2);
    final CpuBoundPool cpuBound = new CpuBoundPool(Executors.defaultThreadFactory(), 1, 1);
    final CapturedLog log = new CapturedLog("org.zatoee.pipeline");

    final ChannelPipeline pipeline;

    PipelineTestCase() {
        this(new MemoryLimits(MAX_BODY, HELD_BODIES, CACHE));
    }

    PipelineTestCase(MemoryLimits memory) {
        services.replaceAll(deployed);
        pipeline = ChannelPipeline.assemble(new PipelineParts(
                new TestAdmission(),
                new LocalServices(
                        new ServerInfo("server1", "test"),
                        services,
                        config,
                        TestFacilities.alone(),
                        new ServiceExecution(timed, cpuBound),
                        calls),
                memory,
                callerSecurity()));
    }

    private CallerSecurity callerSecurity() {
        return new CallerSecurity(
                security.proxies(), security.authentication(), security.rateLimiter(), service -> required);
    }

    private final class TestAdmission implements Admission {

        @Override
        public void admit() {
            admission.admit();
        }

        @Override
        public boolean drains() {
            return admission.drains();
        }
    }

    /** Limits how often a service may be called. */
    final void limit(String service, RateLimits limits) {
        serviceLimits.put(service, new Limited(Limited.Kind.SERVICE, 5, limits));
        configure(Set.of());
    }

    /** Says where and for how long a service runs. */
    final void execute(String service, ExecutionSettings settings) {
        executions.put(service, settings);
        configure(Set.of());
    }

    /** Says anything of a service, at a configuration version. */
    final void edit(String service, long version) {
        serviceVersions.put(service, version);
        configure(Set.of());
    }

    @AfterEach
    void releaseTheLog() {
        timed.shutdownNow();
        cpuBound.close();
        log.close();
    }

    /** Deploys a service and mounts it. */
    final <I, O> void serve(String path, Class<I> input, Class<O> output, Service<I, O> service, String... methods) {
        String name = "test" + path.replaceAll("[^a-z]+", ".");
        deploy(name, input, output, service);
        mount(channel(name, path, DataFormat.JSON, methods));
    }

    @SuppressWarnings("unchecked")
    final <I, O> void deploy(String name, Class<I> input, Class<O> output, Service<I, O> service) {
        deployed.removeIf(other -> other.name().equals(name));
        deployed.add(new DeployedService(
                name,
                (Service<Object, Object>) service,
                ServiceContract.of(input, output, service.getClass(), RecordConstraints.NONE),
                System.getLogger(name),
                ServiceOrigin.archive("test.jar", "abc")));
        services.replaceAll(deployed);
    }

    final void deploy(DeployedService service) {
        deployed.removeIf(other -> other.name().equals(service.name()));
        deployed.add(service);
        services.replaceAll(deployed);
    }

    /** Deploys a service of the platform: a map in, anything out. */
    final void deployInternal(String name, Type output, Service<Map<String, Object>, ?> service) {
        Type input = Sample.class.getRecordComponents()[0].getGenericType();
        @SuppressWarnings("unchecked")
        Service<Object, Object> untyped = (Service<Object, Object>) (Service<?, ?>) service;
        deploy(new DeployedService(
                name, untyped, ServiceContract.of(input, output), System.getLogger(name), ServiceOrigin.PLATFORM));
    }

    private record Sample(Map<String, Object> map) {}

    static HttpChannel channel(String service, String path, DataFormat format, String... methods) {
        return HttpChannel.of(service, ChannelUrl.of(path, methods), format, service);
    }

    final void mount(HttpChannel channel) {
        channels.add(channel);
        configure(Set.of());
    }

    /** Puts a security definition in force, instead of one with the same id. */
    final void define(SecurityDefinition definition) {
        definitions.removeIf(other -> other.id() == definition.id());
        definitions.add(definition);
        configure(Set.of());
    }

    /** Mounts this one alone. */
    final void replaceChannels(HttpChannel channel) {
        channels.clear();
        mount(channel);
    }

    /** Puts the channels in force, with some services inactive. */
    final void configure(Set<String> inactiveServices) {
        config.swap(ConfigSnapshot.of(1, channels, Set.of(), SecurityDefinitions.of(definitions))
                .withServices(new ServicesConfig(inactiveServices, serviceLimits, executions, serviceVersions)));
    }

    final HttpReply send(HttpCall call) {
        return pipeline.handle(call);
    }

    static String text(HttpReply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    /** The envelope of an error, after checking that it is one, with the CID of the reply. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> error(HttpReply reply, int status) {
        assertThat(reply.status()).as(text(reply)).isEqualTo(status);
        assertThat(reply.contentType()).isEqualTo("application/json");
        Map<String, Object> envelope = (Map<String, Object>) json(reply).get("zato_env");
        assertThat(envelope).containsEntry("result", "ZATO_ERROR").containsEntry("cid", cid(reply));
        return envelope;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> json(HttpReply reply) {
        ServiceContract any = ServiceContract.of(Object.class, Void.class);
        return (Map<String, Object>) any.input().read(new Message(reply.body(), Map.of()));
    }

    static String cid(HttpReply reply) {
        String cid = reply.headers().get("X-Zato-CID");
        assertThat(cid).as("the CID of %s", reply).isNotNull().matches("[0-9a-f]{24}");
        return cid;
    }
}
