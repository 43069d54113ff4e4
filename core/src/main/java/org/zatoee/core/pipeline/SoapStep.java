// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.channel.Transport;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.route.RouteQuery;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.security.WsSecurity;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.soap.SoapReader;
import org.zatoee.core.soap.SoapRequest;
import org.zatoee.service.BadRequestException;

/**
 * Reads the envelope of a SOAP message: who calls, and which service is meant where the URL does not say it (zato-facts,
 * sections 2.1 and 5.1).
 */
final class SoapStep implements Step {

    private final ServiceStore services;
    private final Step next;

    SoapStep(ServiceStore services, Step next) {
        this.services = services;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        if (invocation.channel().url().transport() == Transport.SOAP) {
            read(invocation);
        }
        return next.apply(invocation);
    }

    private void read(Invocation invocation) {
        HttpChannel channel = invocation.channel();
        String action = RouteQuery.of(
                        invocation.method(), null, invocation.call().header("SOAPAction"))
                .soapAction();
        if (action == null && !channel.url().soapAction().isEmpty()) {
            throw new BadRequestException("The header SOAPAction is required");
        }
        if (invocation.body().length == 0) {
            throw new BadRequestException("The body must be a SOAP envelope");
        }
        SoapRequest request = SoapReader.read(invocation.body(), understandsSecurity(invocation));
        request.token().ifPresent(invocation::shown);
        if (channel.service() instanceof ServiceTarget.FromSoapAction) {
            invocation.meant(action == null || action.isEmpty() ? byElement(request) : action);
        }
    }

    private String byElement(SoapRequest request) {
        String name = services.nameByRequestElement(request.requestElement());
        if (name == null) {
            throw new BadRequestException("Neither the header SOAPAction nor the request element names a service");
        }
        return name;
    }

    /** Elsewhere nobody would look at what it says, so that understanding it would be a pretence. */
    private static boolean understandsSecurity(Invocation invocation) {
        ChannelSecurity security = invocation.channel().security();
        if (security.kind() == ChannelSecurity.Kind.ANY_ADMIN) {
            return invocation.caller().isEmpty();
        }
        return security.kind() == ChannelSecurity.Kind.DEFINITION
                && invocation.config().securityDefinitions().find(security.definitionId()) instanceof WsSecurity;
    }
}
