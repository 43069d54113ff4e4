// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.service.DeployedService;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.Request;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.ServiceContext;

/** What a service sees of its call. */
final class CallContext implements ServiceContext {

    private final Invocation invocation;
    private final DeployedService service;
    private final ServerInfo server;
    private final CallResponse response = new CallResponse();

    CallContext(Invocation invocation, DeployedService service, ServerInfo server) {
        this.invocation = invocation;
        this.service = service;
        this.server = server;
    }

    @Override
    public Cid cid() {
        return invocation.cid();
    }

    @Override
    public String serviceName() {
        return service.name();
    }

    @Override
    public ServerInfo server() {
        return server;
    }

    @Override
    public ChannelInfo channel() {
        HttpChannel channel = invocation.channel();
        return new ChannelInfo(
                channel.name(),
                ChannelType.HTTP,
                channel.dataFormat().wireName(),
                channel.internal(),
                invocation.caller());
    }

    @Override
    public Request request() {
        return new CallRequest(invocation);
    }

    @Override
    public CallResponse response() {
        return response;
    }

    @Override
    public System.Logger logger() {
        return service.logger();
    }
}
