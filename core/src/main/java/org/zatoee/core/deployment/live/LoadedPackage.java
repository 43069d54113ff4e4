// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.util.List;

import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.archive.ServiceArchive;

/**
 * A package whose services are ready to be called.
 *
 * @param described which it is
 * @param archive its services
 */
record LoadedPackage(DeploymentPackage described, ServiceArchive archive) {

    /** The name of its file. */
    String name() {
        return described.payloadName();
    }

    /** The names of its services. */
    List<String> serviceNames() {
        return archive.services().stream().map(DeployedService::name).toList();
    }
}
