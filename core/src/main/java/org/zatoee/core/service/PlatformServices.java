// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.List;
import java.util.function.BooleanSupplier;

/** The platform's own services. */
public final class PlatformServices {

    private PlatformServices() {}

    /**
     * All of them, ready to be called.
     *
     * @param takesWork whether the server takes new work
     */
    public static List<DeployedService> all(BooleanSupplier takesWork) {
        return List.of(ServiceFactory.create(PingService.NAME, new PingService(takesWork), ServiceOrigin.PLATFORM));
    }
}
