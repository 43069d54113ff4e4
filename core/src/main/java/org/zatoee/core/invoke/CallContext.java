// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

import org.zatoee.core.service.DeployedService;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.Cid;
import org.zatoee.service.Request;
import org.zatoee.service.Response;
import org.zatoee.service.ServerInfo;
import org.zatoee.service.ServiceContext;

/**
 * What a service sees of its call, however that came in. Used by the thread that calls the service.
 *
 * @param cid names the call
 * @param service the service
 * @param server the server it runs on
 * @param channel how the call came in, and who calls
 * @param request what was received
 * @param response takes what the service says of its reply
 */
public record CallContext(
        Cid cid, DeployedService service, ServerInfo server, ChannelInfo channel, Request request, Response response)
        implements ServiceContext {

    @Override
    public String serviceName() {
        return service.name();
    }

    @Override
    public System.Logger logger() {
        return service.logger();
    }
}
