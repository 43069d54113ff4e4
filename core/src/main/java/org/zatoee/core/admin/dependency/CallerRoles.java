// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.dependency;

import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.service.ServiceContext;

/** What the caller of a service may do with the public API. Thread-safe. */
@FunctionalInterface
public interface CallerRoles {

    /** The role of the caller; none for one who did not have to say who it is. */
    AdminRole of(ServiceContext zato);

    /** By the security definitions in force. */
    static CallerRoles in(LiveConfig config) {
        return zato -> zato.channel()
                .security()
                .map(caller -> config.current().securityDefinitions().find(caller.id()))
                .map(definition -> definition.adminRole())
                .orElse(AdminRole.NONE);
    }
}
