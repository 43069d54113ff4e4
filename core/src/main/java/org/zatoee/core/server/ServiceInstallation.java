// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.List;

import org.zatoee.core.deployment.live.StartingServices;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceDirectory;
import org.zatoee.core.settings.ServerSettings;

/** Loads the services that a server has before any package: those in its directory of services. */
final class ServiceInstallation {

    private final ServerSettings settings;

    ServiceInstallation(ServerEnvironment environment) {
        this.settings = environment.settings();
    }

    /**
     * The platform's services and those of each archive; an archive that is not sound is left out as a whole.
     *
     * @param beforeEach run before each archive: may end the loading by an exception
     */
    StartingServices load(List<DeployedService> platform, Runnable beforeEach) {
        ServiceDirectory.Content content = new ServiceDirectory(settings.servicesDirectory()).load(beforeEach);
        content.failures().forEach(failure -> ServerLog.LOG.leftOut(String.valueOf(failure.getMessage())));
        return new StartingServices(platform, content.archives(), ServerLog.LOG::leftOut);
    }
}
