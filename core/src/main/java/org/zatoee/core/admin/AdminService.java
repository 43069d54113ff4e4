// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import org.zatoee.core.security.AdminRole;
import org.zatoee.service.Service;

/**
 * A service of the public API.
 *
 * @param name what it is called
 * @param leastRole the least role whose holders may call it
 * @param service the service
 */
public record AdminService(String name, AdminRole leastRole, Service<?, ?> service) {

    /** What a service without output returns. */
    @SuppressWarnings("NullAway") // Void has no other value.
    public static Void nothing() {
        return null;
    }
}
