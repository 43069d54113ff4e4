// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.call;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.QueryString;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.security.wss.WsSecurityToken;
import org.zatoee.core.service.DeployedService;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.SecurityInfo;

/** One message on its way through the server. Filled step by step, by one thread at a time. */
public final class Invocation {

    private static final byte[] EMPTY = new byte[0];

    private final Cid cid;
    private final HttpCall call;
    private final ChannelType channelType;
    private final String method;
    private @Nullable HttpChannel channel;
    private ConfigSnapshot config = ConfigSnapshot.INITIAL;
    private Map<String, String> pathParams = Map.of();
    private @Nullable Map<String, List<String>> queryParams;
    private @Nullable SecurityInfo caller;
    private AdminRole role = AdminRole.NONE;
    private @Nullable WsSecurityToken usernameToken;
    private String serviceName = "";
    private @Nullable DeployedService service;
    private byte[] body = EMPTY;
    private @Nullable InputStream stream;
    private Retained bodyMemory = Retained.NOTHING;

    /** A message that came over HTTP. */
    public Invocation(Cid cid, HttpCall call) {
        this(cid, call, ChannelType.HTTP);
    }

    /** A message that came over another kind of channel, in the terms of HTTP. */
    public Invocation(Cid cid, HttpCall call, ChannelType channelType) {
        this.cid = Objects.requireNonNull(cid, "cid");
        this.call = Objects.requireNonNull(call, "call");
        this.channelType = Objects.requireNonNull(channelType, "channelType");
        this.method = call.method().toUpperCase(Locale.ROOT);
    }

    /** The name of the call. */
    public Cid cid() {
        return cid;
    }

    /** The request, as the container received it. */
    public HttpCall call() {
        return call;
    }

    /** The kind of channel it came over. */
    public ChannelType channelType() {
        return channelType;
    }

    /** The verb in upper case. */
    public String method() {
        return method;
    }

    /** Settles where the call goes, and by which configuration: it keeps to this one to its end. */
    public void dispatchedTo(HttpChannel target, Map<String, String> params, ConfigSnapshot snapshot) {
        channel = target;
        config = snapshot;
        pathParams = params;
    }

    /** The channel; there is one behind the dispatch step. */
    public HttpChannel channel() {
        return Objects.requireNonNull(channel, "not dispatched yet");
    }

    /** The configuration this call was dispatched by. */
    public ConfigSnapshot config() {
        return config;
    }

    /** The values of the {@code {name}} segments. */
    public Map<String, String> pathParams() {
        return pathParams;
    }

    /**
     * The parameters of the query, decoded.
     *
     * @throws BadRequestException if it cannot be decoded
     */
    public Map<String, List<String>> queryParams() {
        Map<String, List<String>> params = queryParams;
        if (params == null) {
            params = QueryString.parse(call.rawQuery());
            queryParams = params;
        }
        return params;
    }

    /** Whether it is known which channel it goes to. */
    public boolean isDispatched() {
        return channel != null;
    }

    /** Settles which service is meant, by name. */
    public void meant(String name) {
        serviceName = Objects.requireNonNull(name, "name");
    }

    /** The name of the service that is meant; empty while that is not known, as before a SOAP message was read. */
    public String serviceName() {
        return serviceName;
    }

    /** Settles which service answers. */
    public void answeredBy(DeployedService found) {
        service = Objects.requireNonNull(found, "found");
    }

    /** The service that answers; there is one behind the step that looks it up. */
    public DeployedService service() {
        return Objects.requireNonNull(service, "not looked up yet");
    }

    /** Settles who calls. */
    public void authenticated(SecurityInfo who, AdminRole adminRole) {
        caller = Objects.requireNonNull(who, "who");
        role = Objects.requireNonNull(adminRole, "adminRole");
    }

    /** Who calls; empty where nobody has to say. */
    public Optional<SecurityInfo> caller() {
        return Optional.ofNullable(caller);
    }

    /** What the caller may do with the public API. */
    public AdminRole role() {
        return role;
    }

    /** Settles what the message says of who calls. */
    public void shown(WsSecurityToken token) {
        usernameToken = Objects.requireNonNull(token, "token");
    }

    /** What the message says of who calls; null if it says nothing, or was not read. */
    public @Nullable WsSecurityToken usernameToken() {
        return usernameToken;
    }

    /** Settles whose memory the body takes. */
    public void holds(Retained memory) {
        bodyMemory = Objects.requireNonNull(memory, "memory");
    }

    /** The memory the body takes: whoever uses the call beyond its reply keeps it until then. */
    public Retained bodyMemory() {
        return bodyMemory;
    }

    /** Settles the body: as received, or what it stands for. */
    public void received(byte[] bytes) {
        body = Objects.requireNonNull(bytes, "bytes");
    }

    /** Settles that the service reads the body as it comes. */
    public void streams(InputStream unread) {
        stream = Objects.requireNonNull(unread, "unread");
    }

    /** The body where the service reads it as it comes; null where it is in memory. */
    public @Nullable InputStream stream() {
        return stream;
    }

    /** The body; empty before it was read, or where the service reads it as it comes. Not to be changed. */
    public byte[] body() {
        return body;
    }
}
