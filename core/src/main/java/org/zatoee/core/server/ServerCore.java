// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.security.server.ServerSecurity;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.status.ServerStatus;
import org.zatoee.core.service.ServiceStore;

/**
 * What calls are answered with; filled while the server starts.
 *
 * @param services its services
 * @param config the configuration in force
 * @param status whether it takes calls
 * @param roles which roles its platform services need
 * @param security finds out who calls
 */
record ServerCore(
        ServiceStore services, LiveConfig config, ServerStatus status, PlatformRoles roles, ServerSecurity security) {

    /** Empty, of a server that has not started. */
    static ServerCore create(ServerEnvironment environment, ServerStatus status) {
        LiveConfig config = new LiveConfig();
        ServerSecurity security = new ServerSecurity(
                environment.settings().security(),
                () -> config.current().securityDefinitions(),
                environment.clock(),
                System::nanoTime);
        return new ServerCore(new ServiceStore(), config, status, new PlatformRoles(), security);
    }
}
