// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.openapi;

import java.util.List;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.describe.TypedService;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.config.PlatformChannels;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** The platform's services that describe channels and the public API, at {@code /zato/openapi.json} and below. */
public final class OpenApiServices {

    private OpenApiServices() {}

    /** Both: they describe the configuration and the services of the moment. */
    public static List<PlatformService> all(LiveConfig config, ServiceStore services) {
        return List.of(
                TypedService.of(
                        PlatformChannels.OPENAPI,
                        AdminRole.VIEWER,
                        "Describes the REST channels of users, in OpenAPI.",
                        new OfChannels(config, services)),
                TypedService.of(
                        PlatformChannels.OPENAPI_ADMIN,
                        AdminRole.VIEWER,
                        "Describes this API, in OpenAPI.",
                        new OfPlatform(config, services)));
    }

    /**
     * Describes the channels of users.
     *
     * @param config the configuration
     * @param services the services
     */
    record OfChannels(LiveConfig config, ServiceStore services) implements Service<Void, byte[]> {
        @Override
        public byte[] handle(Void input, ServiceContext zato) {
            zato.response().contentType("application/json");
            return new OpenApiDocument(config.current(), services)
                    .ofChannels(zato.server().cluster());
        }
    }

    /**
     * Describes the public API.
     *
     * @param config the configuration
     * @param services the services
     */
    record OfPlatform(LiveConfig config, ServiceStore services) implements Service<Void, byte[]> {
        @Override
        public byte[] handle(Void input, ServiceContext zato) {
            zato.response().contentType("application/json");
            return new OpenApiDocument(config.current(), services).ofPlatform();
        }
    }
}
