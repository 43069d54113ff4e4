// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import org.zatoee.core.audit.AuditEntry;
import org.zatoee.service.SecurityInfo;
import org.zatoee.service.ServiceContext;

/** Who calls, for the audit log. */
public final class Actors {

    private Actors() {}

    /** The caller of a service. */
    public static AuditEntry.Actor of(ServiceContext zato) {
        return new AuditEntry.Actor(
                zato.channel().security().map(SecurityInfo::name).orElse(""),
                zato.request().remoteAddress(),
                zato.cid().value(),
                zato.server().name(),
                zato.serviceName());
    }
}
