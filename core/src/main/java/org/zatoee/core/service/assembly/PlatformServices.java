// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.assembly;

import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.service.Service;

/** The platform's own services. */
public final class PlatformServices {

    private PlatformServices() {}

    /**
     * A service of the platform, ready to be called.
     *
     * @throws ServiceArchiveException if it has types that cannot be converted
     */
    public static DeployedService deployed(String name, Service<?, ?> service) {
        return ServiceFactory.create(name, service, ServiceOrigin.PLATFORM);
    }
}
