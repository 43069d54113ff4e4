// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb;

import java.net.InetSocketAddress;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Remote;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.zatoee.core.pipeline.client.ClientOrigin;
import org.zatoee.core.server.ZatoServer;
import org.zatoee.service.invoker.CallFailedException;
import org.zatoee.service.invoker.LocalInvoker;
import org.zatoee.service.invoker.RemoteInvoker;
import org.zatoee.service.invoker.ServiceReply;
import org.zatoee.service.invoker.ServiceRequest;

/**
 * Calls services for other applications. The container lets everybody in: who calls is the platform's to find out, as on any
 * channel. No transaction of a caller goes along: where a service runs on another thread it could not, and services are not
 * to differ by that.
 */
@Stateless(name = "Invoker")
@Local(LocalInvoker.class)
@Remote(RemoteInvoker.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvokerBean {

    /** Under which the container keeps where a call came from over the network. */
    private static final String SOURCE_ADDRESS = "jboss.source-address";

    @Inject
    private ZatoServer server;

    @Resource
    private SessionContext context;

    /** As {@link org.zatoee.service.invoker.Invoker#invoke} says. */
    public ServiceReply invoke(ServiceRequest request) {
        try {
            return server.clients().invoke(request, origin());
        } catch (CallFailedException e) {
            throw withoutTrace(e);
        }
    }

    /** As {@link org.zatoee.service.invoker.Invoker#invokeAsync} says. */
    public String invokeAsync(ServiceRequest request) {
        try {
            return server.clients().invokeAsync(request, origin());
        } catch (CallFailedException e) {
            throw withoutTrace(e);
        }
    }

    /** How the server is made is nothing to tell its clients. */
    private static CallFailedException withoutTrace(CallFailedException failure) {
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }

    private ClientOrigin origin() {
        if (context.getInvokedBusinessInterface() == LocalInvoker.class) {
            return ClientOrigin.SAME_SERVER;
        }
        return context.getContextData().get(SOURCE_ADDRESS) instanceof InetSocketAddress source
                        && source.getAddress() != null
                ? ClientOrigin.remote(source.getAddress().getHostAddress())
                : ClientOrigin.SAME_MACHINE;
    }
}
