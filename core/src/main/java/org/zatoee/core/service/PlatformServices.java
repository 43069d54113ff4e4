// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.zatoee.service.Service;

/** The platform's own services. */
public final class PlatformServices {

    private PlatformServices() {}

    /**
     * All of them, ready to be called.
     *
     * @param takesWork whether the server takes new work
     */
    public static List<DeployedService> all(BooleanSupplier takesWork) {
        return List.of(deployed(PingService.NAME, new PingService(takesWork)));
    }

    /** A service of the platform's own under this name, ready to be called. */
    public static DeployedService deployed(String name, Service<?, ?> service) {
        return ServiceFactory.create(name, service, ServiceOrigin.PLATFORM);
    }
}
