// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.List;

import org.zatoee.core.deployment.live.StartingServices;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.application.ApplicationServices;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.service.archive.ServiceDirectory;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.core.sio.constraint.ConstraintApi;

/** Loads the services that a server has before any package: those of its application, and those in its directory. */
final class ServiceInstallation {

    private final ServerSettings settings;
    private final ApplicationServices application;
    private final ConstraintApi constraints;

    ServiceInstallation(ServerEnvironment environment) {
        this.settings = environment.settings();
        this.application = environment.application();
        this.constraints = environment.constraints();
    }

    /**
     * The platform's services, those of the application and those of each archive; what is not sound is left out as a whole.
     *
     * @param beforeEach run before each archive: may end the loading by an exception
     */
    StartingServices load(List<DeployedService> platform, Runnable beforeEach) {
        ServiceDirectory.Content shipped = application.load(constraints);
        beforeEach.run();
        ArchiveLoader loader = new ArchiveLoader(constraints);
        ServiceDirectory.Content content = new ServiceDirectory(settings.servicesDirectory(), loader).load(beforeEach);
        tell(shipped);
        tell(content);
        return new StartingServices(platform, shipped.archives(), content.archives(), ServerLog.LOG::leftOut);
    }

    private static void tell(ServiceDirectory.Content content) {
        content.failures().forEach(failure -> ServerLog.LOG.leftOut(String.valueOf(failure.getMessage())));
    }
}
