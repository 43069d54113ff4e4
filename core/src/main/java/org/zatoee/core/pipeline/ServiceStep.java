// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.service.ContextClassLoader;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServerInfo;

/** The last step: converts the input, calls the service, converts the output. */
final class ServiceStep implements Step {

    /** Replies that have no body, whatever the service returned (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
    private static final Set<Integer> BODILESS = Set.of(204, 205, 304);

    private static final byte[] EMPTY = new byte[0];

    private final ServerInfo server;
    private final ServiceStore services;

    ServiceStep(ServerInfo server, ServiceStore services) {
        this.server = server;
        this.services = services;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        HttpChannel channel = invocation.channel();
        DeployedService service = service(channel, invocation.config());
        Message message = new Message(invocation.body(), parameters(invocation));
        Object input = service.contract().input().read(message);
        CallContext context = new CallContext(invocation, service, server);
        Object output = handle(service, input, context);
        return reply(invocation, service, output, context.response());
    }

    private DeployedService service(HttpChannel channel, ConfigSnapshot config) {
        String name = targetOf(channel);
        DeployedService service = services.lookup(name);
        if (service == null || config.inactiveServices().contains(name)) {
            throw new NotFoundException(
                    "Channel '" + channel.name() + "' leads to a service that is not there or not active");
        }
        return service;
    }

    private static String targetOf(HttpChannel channel) {
        if (channel.service() instanceof ServiceTarget.Named named) {
            return named.name();
        }
        throw new NotFoundException("Channel '" + channel.name() + "' does not say which service it leads to");
    }

    /** A service that declares {@code Void} is handed null, which its own type says. */
    @SuppressWarnings("NullAway")
    private static @Nullable Object handle(DeployedService service, @Nullable Object input, CallContext context)
            throws Exception {
        return ContextClassLoader.during(
                service.classLoader(), () -> service.instance().handle(input, context));
    }

    /** Query parameters win over path parameters (zato-facts, section 2.1: {@code qs-over-path}). */
    private static Map<String, List<String>> parameters(Invocation invocation) {
        Map<String, String> path = invocation.pathParams();
        Map<String, List<String>> query = invocation.queryParams();
        if (path.isEmpty()) {
            return query;
        }
        Map<String, List<String>> merged = new HashMap<>();
        path.forEach((name, value) -> merged.put(name, List.of(value)));
        merged.putAll(query);
        return merged;
    }

    private static HttpReply reply(
            Invocation invocation, DeployedService service, @Nullable Object output, CallResponse response) {
        OutputWriter writer = service.contract().output();
        boolean enveloped = invocation.channel().dataFormat() == DataFormat.ZATO_JSON;
        byte[] body =
                enveloped ? ZatoEnvelope.ok(invocation.cid(), service.name(), writer, output) : writer.write(output);
        String contentType = enveloped ? DataFormat.ZATO_JSON.contentType() : writer.contentType();
        int status = response.statusOr(body.length == 0 && contentType.isEmpty() ? 204 : 200);
        return BODILESS.contains(status)
                ? new HttpReply(status, "", response.headers(), EMPTY)
                : new HttpReply(status, response.contentTypeOr(contentType), response.headers(), body);
    }
}
