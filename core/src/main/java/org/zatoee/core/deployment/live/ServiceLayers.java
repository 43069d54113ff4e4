// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.archive.ServiceArchive;

/**
 * Puts the services of a server together, each name once: those of the platform come first, then those of the application,
 * then packages, then the archives in the directory of services. An archive or a package comes whole or not at all. Not thread-safe.
 */
final class ServiceLayers {

    private final Map<String, DeployedService> byName = new HashMap<>();

    /** With the services of the platform. */
    ServiceLayers(List<DeployedService> platform) {
        platform.forEach(service -> byName.put(service.name(), service));
    }

    /**
     * Adds an archive.
     *
     * @return why it was left out; empty if it was not
     */
    Optional<String> add(ServiceArchive archive) {
        Optional<DeployedService> taken = archive.services().stream()
                .map(service -> byName.get(service.name()))
                .filter(other -> other != null)
                .findFirst();
        if (taken.isEmpty()) {
            archive.services().forEach(service -> byName.put(service.name(), service));
        }
        return taken.map(other -> "Archive " + archive.name() + " is left out: " + owner(other)
                + " has a service named '" + other.name() + "' too");
    }

    private static String owner(DeployedService service) {
        return service.origin().internal() ? "the platform" : service.origin().source();
    }

    /** All services that were added. */
    Collection<DeployedService> services() {
        return List.copyOf(byName.values());
    }
}
