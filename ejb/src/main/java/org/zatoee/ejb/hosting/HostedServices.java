// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.hosting;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.application.ApplicationParts;
import org.zatoee.core.service.application.ApplicationServices;
import org.zatoee.core.service.application.ServiceLists;
import org.zatoee.core.service.archive.ServiceDirectory;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.ejb.container.WildFlyDeployment;

/** The services in this application: beans, and classes that its libraries list. Thread-safe. */
@Singleton
public class HostedServices implements ApplicationServices {

    private final HostedBeans beans;
    private final WildFlyDeployment deployment;

    /** Looks for nothing yet. */
    @Inject
    public HostedServices(HostedBeans beans, WildFlyDeployment deployment) {
        this.beans = beans;
        this.deployment = deployment;
    }

    @Override
    public ServiceDirectory.Content load(ConstraintApi constraints) {
        // Beans of modules that come after this one can only be called once these are there.
        deployment.awaitComplete();
        List<ServiceArchiveException> failures = new ArrayList<>();
        List<Class<?>> listed = new ServiceLists(HostedServices.class.getClassLoader(), failures).classes();
        return ApplicationParts.of(beans.find(failures), listed, failures, constraints);
    }
}
