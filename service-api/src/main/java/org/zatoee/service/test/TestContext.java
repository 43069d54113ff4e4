// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.JobType;
import org.zatoee.service.NameOf;
import org.zatoee.service.Patterns;
import org.zatoee.service.SecurityInfo;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.UserConfig;
import org.zatoee.service.data.Cache;
import org.zatoee.service.data.Crypto;
import org.zatoee.service.data.HeldLock;
import org.zatoee.service.data.KeyValues;
import org.zatoee.service.invoke.AsyncOptions;
import org.zatoee.service.invoke.InvokeResult;

/**
 * What surrounds a service in a test: all of it can be chosen, nothing of it has to be.
 *
 * <pre>{@code
 * TestContext zato = TestContext.create().withServer("server1", "test");
 * assertThat(new WhoAmI().handle(null, zato).server()).isEqualTo("server1");
 * assertThat(zato.response().status()).isEqualTo(200);
 * }</pre>
 *
 * <p>Input is not converted here: a service is handed the input the server would have made. Not thread-safe.
 */
public final class TestContext implements ServiceContext {

    private final Map<String, String> pathParams = new LinkedHashMap<>();
    private final Map<String, List<String>> queryParams = new LinkedHashMap<>();
    private final Map<String, List<String>> formParams = new LinkedHashMap<>();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Object> environment = new HashMap<>();
    private final RecordedResponse response = new RecordedResponse();
    private Cid cid = new Cid("test-cid");
    private String serviceName = "test.service";
    private ServerInfo server = new ServerInfo("test-server", "test-cluster");
    private ChannelInfo channel = new ChannelInfo("test.channel", ChannelType.HTTP, "json", false, Optional.empty());
    private String method = "GET";
    private String path = "/";
    private String remoteAddress = "127.0.0.1";
    private byte[] body = new byte[0];
    private final TestReach reach = new TestReach();
    private Optional<Cid> inReplyTo = Optional.empty();

    private TestContext() {}

    /** A GET of {@code /} without a body, on a server of its own. */
    public static TestContext create() {
        return new TestContext();
    }

    /** The call has this correlation ID. */
    public TestContext withCid(String value) {
        cid = new Cid(value);
        return this;
    }

    /** The service is called by this name; its logger has it too. */
    public TestContext withServiceName(String name) {
        serviceName = name;
        return this;
    }

    /** The call runs on this server. */
    public TestContext withServer(String name, String cluster) {
        server = new ServerInfo(name, cluster);
        return this;
    }

    /** The call came through this channel. */
    public TestContext withChannel(String name, ChannelType type) {
        channel = new ChannelInfo(name, type, channel.dataFormat(), channel.internal(), channel.security());
        return this;
    }

    /** The call is a job's, of that name and type. */
    public TestContext withJob(String name, JobType type) {
        channel = ChannelInfo.ofJob(name, type);
        return this;
    }

    /** The call came through this channel, all of it. */
    public TestContext withChannel(ChannelInfo info) {
        channel = info;
        return this;
    }

    /** This is who calls. */
    public TestContext withSecurity(SecurityInfo caller) {
        channel = new ChannelInfo(
                channel.name(),
                channel.type(),
                channel.dataFormat(),
                channel.internal(),
                Optional.of(caller),
                channel.jobType());
        return this;
    }

    /** The call comes from this IP address. */
    public TestContext withRemoteAddress(String address) {
        remoteAddress = address;
        return this;
    }

    /** The body is a form with this field; given again, it has several values. */
    public TestContext withFormParam(String name, String value) {
        formParams.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        return this;
    }

    /** The call has this verb, in any case, and this path, decoded. */
    public TestContext withRequest(String verb, String decodedPath) {
        method = verb.toUpperCase(Locale.ROOT);
        path = decodedPath;
        return this;
    }

    /** A {@code {name}} segment of the channel has this value. */
    public TestContext withPathParam(String name, String value) {
        pathParams.put(name, value);
        return this;
    }

    /** The query has this parameter; given again, it has several values. */
    public TestContext withQueryParam(String name, String value) {
        queryParams.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        return this;
    }

    /** The request has this header. */
    public TestContext withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The request has these bytes. */
    public TestContext withBody(byte[] bytes) {
        body = bytes.clone();
        return this;
    }

    /** The request has this text in UTF-8. */
    public TestContext withBody(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** The call is a callback for the one of that CID. */
    public TestContext withInReplyTo(String value) {
        inReplyTo = Optional.of(new Cid(value));
        return this;
    }

    /** It is this time of day, and stays so. */
    public TestContext withTime(Instant now) {
        return withClock(InstantSource.fixed(now));
    }

    /** The time of day is what this clock says. */
    public TestContext withClock(InstantSource clock) {
        reach.clock = clock;
        return this;
    }

    /** This is configured: entry {@code url} of {@code crm.properties} is {@code crm.url}. */
    public TestContext withConfig(String name, String value) {
        reach.config.put(name, value);
        return this;
    }

    /** The data dictionaries have this translation. */
    public TestContext withTranslation(
            String system1, String key1, String value1, String system2, String key2, String value2) {
        reach.translations.put(List.of(system1, key1, value1, system2, key2), value2);
        return this;
    }

    /** Somebody else holds this lock. */
    public TestContext withLockHeldByOthers(String name) {
        reach.locks.takeForOthers(name);
        return this;
    }

    /** Whoever calls a service by this name calls this. What is called with is handed over as it is. */
    public TestContext whenInvoked(String service, ServiceScript<?, ?> script) {
        reach.services.add(service, script);
        return this;
    }

    /** Whoever calls a service, by its class or by its name, calls this. */
    public <I, O> TestContext whenInvoked(Class<? extends Service<I, O>> service, ServiceScript<I, O> script) {
        reach.services.add(NameOf.service(service), script);
        return this;
    }

    /** The calls that were waited for, in their order, those that failed too. */
    public List<Invocation> invocations() {
        return reach.services.invocations();
    }

    /** The calls that were not waited for, in their order; none of them was run. */
    public List<AsyncInvocation> asyncInvocations() {
        return reach.services.async();
    }

    @Override
    public Optional<Cid> inReplyTo() {
        return inReplyTo;
    }

    @Override
    public Map<String, Object> environment() {
        return environment;
    }

    @Override
    public InvokeResult invoke(String service, @Nullable Object input) throws Exception {
        return new TestResult(service, reach.services.invoke(service, input));
    }

    @Override
    public InvokeResult invoke(String service, @Nullable Object input, Duration timeout) throws Exception {
        return invoke(service, input);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // The script has the types of the service, nothing for Void.
    public <I, O> O invoke(Class<? extends Service<I, O>> service, @Nullable I input) throws Exception {
        return (O) reach.services.invoke(NameOf.service(service), input);
    }

    @Override
    public <I, O> O invoke(Class<? extends Service<I, O>> service, @Nullable I input, Duration timeout)
            throws Exception {
        return invoke(service, input);
    }

    @Override
    public Cid invokeAsync(String service, @Nullable Object input, AsyncOptions options) {
        return reach.services.invokeAsync(service, input, options);
    }

    @Override
    public Patterns patterns() {
        return reach.services;
    }

    @Override
    public String translate(String system1, String key1, String value1, String system2, String key2, String otherwise) {
        return reach.translations.getOrDefault(List.of(system1, key1, value1, system2, key2), otherwise);
    }

    @Override
    public HeldLock lock(String name, Duration ttl, Duration block) {
        return reach.locks.take(name, ttl);
    }

    @Override
    public Cache cache(String name) {
        return reach.cache(name);
    }

    @Override
    public KeyValues kvdb() {
        return reach.keyValues;
    }

    @Override
    public InstantSource clock() {
        return reach.clock;
    }

    @Override
    public UserConfig config() {
        return reach.config;
    }

    @Override
    public Crypto crypto() {
        return reach.crypto;
    }

    @Override
    public Cid cid() {
        return cid;
    }

    @Override
    public String serviceName() {
        return serviceName;
    }

    @Override
    public ServerInfo server() {
        return server;
    }

    @Override
    public ChannelInfo channel() {
        return channel;
    }

    @Override
    public TestRequest request() {
        return new TestRequest(
                method,
                path,
                remoteAddress,
                new TestRequest.Params(pathParams, queryParams, formParams),
                headers,
                body);
    }

    /** What the service said of its reply, to be read by the test. */
    @Override
    public RecordedResponse response() {
        return response;
    }

    @Override
    public System.Logger logger() {
        return System.getLogger(serviceName);
    }
}
