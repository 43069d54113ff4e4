// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import java.util.function.Predicate;

import org.zatoee.core.channel.Transport;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;

/**
 * Whether the service that is meant reads its body as it comes. Never that of a SOAP message: its envelope is looked at
 * first.
 *
 * @param services the services
 */
public record StreamedBodies(ServiceStore services) implements Predicate<Invocation> {

    @Override
    public boolean test(Invocation invocation) {
        if (invocation.channel().url().transport() == Transport.SOAP) {
            return false;
        }
        DeployedService service = services.lookup(invocation.serviceName());
        return service != null && service.readsStreams(invocation.method());
    }
}
