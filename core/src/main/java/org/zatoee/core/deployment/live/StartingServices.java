// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.archive.ServiceArchive;

/**
 * What a server has before any package.
 *
 * @param platform the services of the platform
 * @param application what ships inside the application; nothing takes the place of it
 * @param archives the archives of the directory of services; a package of the same file name takes the place of one
 * @param leftOut is told which of them are left out, and why
 */
public record StartingServices(
        List<DeployedService> platform,
        List<ServiceArchive> application,
        List<ServiceArchive> archives,
        Consumer<String> leftOut) {

    /** Nothing. */
    static final StartingServices NONE = new StartingServices(List.of(), List.of(), List.of(), reason -> {});

    public StartingServices {
        platform = List.copyOf(platform);
        application = List.copyOf(application);
        archives = List.copyOf(archives);
        Objects.requireNonNull(leftOut, "leftOut");
    }
}
