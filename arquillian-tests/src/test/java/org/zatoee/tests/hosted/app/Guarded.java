// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.hosted.app;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;

/** Says who calls, to whoever comes by the security definition {@code pubapi}. */
@Stateless
@RolesAllowed("pubapi")
@ServiceName("guarded.whoami")
public class Guarded implements Service<Void, String> {

    @Resource
    private SessionContext context;

    @Override
    public String handle(Void input, ServiceContext zato) {
        return context.getCallerPrincipal().getName() + " " + context.isCallerInRole("pubapi") + " "
                + context.isCallerInRole("other") + " " + zato.channel().type().wireName();
    }
}
