// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.security.role.RequiredRoles;
import org.zatoee.core.service.PingService;

/** Which role each service of the platform needs. Until they are known, only pings are answered. Thread-safe. */
final class PlatformRoles implements RequiredRoles {

    private volatile Map<String, AdminRole> roles = Map.of(PingService.NAME, AdminRole.NONE);

    /** Learns them. */
    void learn(List<PlatformService> services) {
        roles = services.stream().collect(Collectors.toUnmodifiableMap(PlatformService::name, PlatformService::role));
    }

    @Override
    public AdminRole requiredRole(String serviceName) {
        // Whoever calls a service of a user's through the public API runs something.
        return roles.getOrDefault(
                serviceName, serviceName.startsWith("zato.") ? AdminRole.ADMINISTRATOR : AdminRole.OPERATOR);
    }
}
