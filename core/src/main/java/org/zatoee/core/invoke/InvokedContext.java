// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

import org.zatoee.core.service.DeployedService;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.Cid;
import org.zatoee.service.Request;
import org.zatoee.service.Response;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.ServiceContext;

/** What a service sees of a call that came from inside the server. */
final class InvokedContext implements ServiceContext {

    private final ServiceCall call;
    private final DeployedService service;
    private final ServerInfo server;
    private final Response response = new UnsentResponse();

    InvokedContext(ServiceCall call, DeployedService service, ServerInfo server) {
        this.call = call;
        this.service = service;
        this.server = server;
    }

    @Override
    public Cid cid() {
        return call.cid();
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
        return call.channel();
    }

    @Override
    public Request request() {
        return new InvokedRequest(call);
    }

    @Override
    public Response response() {
        return response;
    }

    @Override
    public System.Logger logger() {
        return service.logger();
    }
}
