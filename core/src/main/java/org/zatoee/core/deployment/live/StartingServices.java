// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchive;

/**
 * What a server has before any package.
 *
 * @param platform the services of the platform
 * @param archives the archives of the directory of services; a package of the same file name takes the place of one
 * @param leftOut is told which of them are left out, and why
 */
public record StartingServices(
        List<DeployedService> platform, List<ServiceArchive> archives, Consumer<String> leftOut) {

    public StartingServices {
        platform = List.copyOf(platform);
        archives = List.copyOf(archives);
        Objects.requireNonNull(leftOut, "leftOut");
    }
}
