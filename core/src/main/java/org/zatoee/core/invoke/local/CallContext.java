// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.local;

import java.util.Optional;

import org.zatoee.core.context.CallFrame;
import org.zatoee.core.context.FacilityContext;
import org.zatoee.core.service.DeployedService;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.Cid;
import org.zatoee.service.Request;
import org.zatoee.service.Response;
import org.zatoee.service.ServerInfo;

/** What a service sees of its call, however that came in. Used by the thread that calls the service. */
public final class CallContext extends FacilityContext {

    private final LocalServices local;
    private final DeployedService service;
    private final CallFrame frame;
    private final Request request;
    private final Response response;
    private final Optional<Cid> inReplyTo;

    /**
     * The context of a call that is no callback.
     *
     * @param local the server and what its services reach
     * @param service the service
     * @param frame names the call, how it came in, and who calls
     * @param request what was received
     * @param response takes what the service says of its reply
     */
    public CallContext(
            LocalServices local, DeployedService service, CallFrame frame, Request request, Response response) {
        this(local, service, frame, request, response, Optional.empty());
    }

    CallContext(
            LocalServices local,
            DeployedService service,
            CallFrame frame,
            Request request,
            Response response,
            Optional<Cid> inReplyTo) {
        super(local.facilities());
        this.local = local;
        this.service = service;
        this.frame = frame;
        this.request = request;
        this.response = response;
        this.inReplyTo = inReplyTo;
    }

    @Override
    protected CallFrame frame() {
        return frame;
    }

    @Override
    public Cid cid() {
        return frame.cid();
    }

    @Override
    public Optional<Cid> inReplyTo() {
        return inReplyTo;
    }

    @Override
    public String serviceName() {
        return service.name();
    }

    @Override
    public ServerInfo server() {
        return local.server();
    }

    @Override
    public ChannelInfo channel() {
        return frame.channel();
    }

    @Override
    public Request request() {
        return request;
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
