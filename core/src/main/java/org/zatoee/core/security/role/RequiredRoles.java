// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.role;

/** Which role the services of the platform need. Thread-safe. */
@FunctionalInterface
public interface RequiredRoles {

    /**
     * The least role that may call a service: of a service of the platform, through any channel; of a service of users,
     * through the channels of the public API.
     *
     * @param serviceName its name; of one that is not known, nobody less than an administrator may call it
     */
    AdminRole requiredRole(String serviceName);
}
