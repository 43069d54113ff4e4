// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import java.util.Locale;

import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.route.MethodNotAllowedException;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;

/** Finds the service that is meant, and its method for the verb. What must not be reached this way is as good as not there. */
public final class LookupStep implements Step {

    private final ServiceStore services;
    private final Step next;

    public LookupStep(ServiceStore services, Step next) {
        this.services = services;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        String name = invocation.serviceName();
        refusePlatform(invocation.channel().service(), name);
        DeployedService service = services.lookup(name);
        if (service == null
                || invocation.config().inactiveServices().contains(name)
                || !isInScope(invocation.channel().service(), service)) {
            throw new NotFoundException(message(invocation));
        }
        try {
            invocation.answeredBy(service.answering(invocation.method()));
        } catch (MethodNotAllowedException e) {
            if (invocation.method().equals("OPTIONS")) {
                return e.asAnswerToOptions();
            }
            throw e;
        }
        return next.apply(invocation);
    }

    /** Where only services of users can be called, the platform's names are bad requests (zato-facts, section 5.2). */
    private static void refusePlatform(ServiceTarget target, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (target instanceof ServiceTarget.FromPath fromPath
                && fromPath.scope() == ServiceTarget.Scope.USER
                && (lower.startsWith("zato") || lower.startsWith("pub.zato"))) {
            throw new BadRequestException("No such service: " + name);
        }
    }

    private static boolean isInScope(ServiceTarget target, DeployedService service) {
        boolean internal = service.origin().internal();
        if (target instanceof ServiceTarget.FromPath fromPath) {
            return switch (fromPath.scope()) {
                case PLATFORM -> internal;
                case USER -> !internal;
                case ALL -> true;
            };
        }
        return internal || target instanceof ServiceTarget.Named;
    }

    private static String message(Invocation invocation) {
        return invocation.channel().service() instanceof ServiceTarget.Named
                ? "Channel '" + invocation.channel().name() + "' leads to a service that is not there or not active"
                : "No such service: " + invocation.serviceName();
    }
}
