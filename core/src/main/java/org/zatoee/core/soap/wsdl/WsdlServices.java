// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap.wsdl;

import java.util.List;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.describe.TypedService;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.config.PlatformChannels;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.service.ServiceStore;

/** The service behind {@code /zato/wsdl}. */
public final class WsdlServices {

    private WsdlServices() {}

    /**
     * It, open to everybody: it describes the configuration and the services of the moment.
     *
     * @param given what administrators gave services instead of what is made of them
     */
    public static List<PlatformService> all(LiveConfig config, ServiceStore services, GivenWsdl given) {
        return List.of(TypedService.of(
                PlatformChannels.WSDL,
                AdminRole.NONE,
                "Describes a service for SOAP, or this API, in WSDL.",
                new WsdlService(config, services, given)));
    }
}
