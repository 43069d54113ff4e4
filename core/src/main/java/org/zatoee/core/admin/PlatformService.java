// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.Objects;

import org.zatoee.core.security.role.AdminRole;
import org.zatoee.service.Service;

/**
 * A service of the public API.
 *
 * @param name its name
 * @param service the service
 * @param role the least role that may call it
 * @param description what it takes and gives
 */
public record PlatformService(String name, Service<?, ?> service, AdminRole role, ServiceDescription description) {

    public PlatformService {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(description, "description");
    }
}
