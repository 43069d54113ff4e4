// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.container;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.as.server.deployment.DeploymentCompleteServiceProcessor;
import org.jboss.as.server.deployment.Services;
import org.jboss.msc.service.ServiceName;

/** The deployment that this application is. */
@Singleton
public class WildFlyDeployment {

    /** How long modules may take to start, all together. */
    private static final Duration COMPLETE_WITHIN = Duration.ofMinutes(10);

    private final WildFlyServices services;

    /** Asks the container's services. */
    @Inject
    public WildFlyDeployment(WildFlyServices services) {
        this.services = services;
    }

    /**
     * Waits until all modules of the application have started. Not for threads that the deployment waits for.
     *
     * @throws IllegalStateException if they have not in time
     */
    public void awaitComplete() {
        application()
                .map(DeploymentCompleteServiceProcessor::serviceName)
                .ifPresent(name -> services.await(name, COMPLETE_WITHIN));
    }

    /** The deployment in which this class is in a module; none outside of an EAR. */
    private static Optional<ServiceName> application() {
        String path = WildFlyDeployment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String place = path.endsWith("/") ? path : path + "/";
        return CurrentServiceContainer.getServiceContainer().getServiceNames().stream()
                .filter(Services.JBOSS_DEPLOYMENT_SUB_UNIT::isParentOf)
                .filter(name -> name.length() == Services.JBOSS_DEPLOYMENT_SUB_UNIT.length() + 2)
                .filter(name ->
                        place.endsWith("/" + name.getParent().getSimpleName() + "/" + name.getSimpleName() + "/"))
                .map(name -> Services.deploymentUnitName(name.getParent().getSimpleName()))
                .findFirst();
    }
}
