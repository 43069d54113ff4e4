// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.security;

import java.util.Objects;

import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.security.refusal.ForbiddenException;
import org.zatoee.core.security.role.AdminRole;

/**
 * Lets only those call a service of the platform who have the role for it, whatever channel leads there; and keeps
 * callers to the rate limits of the service. Stands behind the step that finds the service.
 */
public final class RoleStep implements Step {

    private final CallerSecurity security;
    private final Step next;

    public RoleStep(CallerSecurity security, Step next) {
        this.security = Objects.requireNonNull(security, "security");
        this.next = Objects.requireNonNull(next, "next");
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        boolean admin = invocation.channel().security().kind() == ChannelSecurity.Kind.ANY_ADMIN;
        if (admin || invocation.service().origin().internal()) {
            checkRole(invocation, admin);
        }
        security.limiter()
                .check(
                        invocation.config().limitsOf(invocation.service().name()),
                        invocation.call().remoteAddress());
        return next.apply(invocation);
    }

    private void checkRole(Invocation invocation, boolean admin) {
        AdminRole needed = security.roles().requiredRole(invocation.service().name());
        boolean enough = invocation.role().includes(needed) && !(admin && invocation.role() == AdminRole.NONE);
        if (!enough) {
            throw new ForbiddenException(
                    "Service '" + invocation.service().name() + "' needs the role " + needed + " or higher");
        }
    }
}
