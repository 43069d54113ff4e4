// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.zatoee.service.Service;

/** The platform's own services. */
public final class PlatformServices {

    private PlatformServices() {}

    /**
     * Those that a server has before it reached any database.
     *
     * @param takesWork whether the server takes new work
     */
    public static List<DeployedService> all(BooleanSupplier takesWork) {
        return List.of(deployed(PingService.NAME, new PingService(takesWork)));
    }

    /**
     * A service of the platform, ready to be called.
     *
     * @throws ServiceArchiveException if it has types that cannot be converted
     */
    public static DeployedService deployed(String name, Service<?, ?> service) {
        return ServiceFactory.create(name, service, ServiceOrigin.PLATFORM);
    }
}
