// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.Objects;

import org.zatoee.core.security.AdminRole;
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

    /** A service whose types say what it takes and gives. */
    public PlatformService(String name, Service<?, ?> service, AdminRole role) {
        this(name, service, role, ServiceDescription.NONE);
    }

    /** A service of the public API, said in the order in which people ask: what, who, how. */
    public static PlatformService of(String name, AdminRole role, Service<?, ?> service) {
        return new PlatformService(name, service, role);
    }

    /** What a service without output returns. */
    @SuppressWarnings("NullAway") // Void has no other value.
    public static Void nothing() {
        return null;
    }
}
