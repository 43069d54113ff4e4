// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import org.zatoee.core.service.assembly.ServiceFactory;

/** Makes services of what tests write. */
public final class TestServices {

    private TestServices() {}

    /** A service of a user, from an archive of the test's own. */
    public static DeployedService of(String name, Object implementation) {
        return ServiceFactory.create(name, implementation, ServiceOrigin.archive("test.jar", "abc"));
    }
}
