// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.zatoee.service.ChannelInfo;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.SecurityInfo;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.ServiceContext;

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
    private final RecordedResponse response = new RecordedResponse();
    private Cid cid = new Cid("test-cid");
    private String serviceName = "test.service";
    private ServerInfo server = new ServerInfo("test-server", "test-cluster");
    private ChannelInfo channel = new ChannelInfo("test.channel", ChannelType.HTTP, "json", false, Optional.empty());
    private String method = "GET";
    private String path = "/";
    private String remoteAddress = "127.0.0.1";
    private byte[] body = new byte[0];

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

    /** The call came through this channel, all of it. */
    public TestContext withChannel(ChannelInfo info) {
        channel = info;
        return this;
    }

    /** This is who calls. */
    public TestContext withSecurity(SecurityInfo caller) {
        channel = new ChannelInfo(
                channel.name(), channel.type(), channel.dataFormat(), channel.internal(), Optional.of(caller));
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
