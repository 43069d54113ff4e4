// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.cluster;

import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;

/** Says which server answered: {@code GET /whoami}. Called through the load balancer, the servers take turns. */
@ServiceName("example.whoami")
public final class WhoAmI implements Service<Void, WhoAmI.Output> {

    /**
     * Who answered.
     *
     * @param server the server
     * @param cluster its cluster
     * @param cid the correlation ID of this call, also in the header X-Zato-CID of the reply and in the server's log
     */
    public record Output(String server, String cluster, String cid) {}

    @Override
    public Output handle(Void nothing, ServiceContext zato) {
        zato.logger()
                .log(
                        System.Logger.Level.DEBUG,
                        "Asked through channel {0}",
                        zato.channel().name());
        return new Output(
                zato.server().name(), zato.server().cluster(), zato.cid().value());
    }
}
