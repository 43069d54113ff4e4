// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.dependency.ServiceUsages;
import org.zatoee.core.admin.type.PlatformTypes;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.service.record.ServiceRepository;
import org.zatoee.core.stats.ServiceTotals;
import org.zatoee.service.NotFoundException;

/** The services a cluster knows, with what administrators said of them. Thread-safe. */
final class ServiceCatalog {

    private final ClusterScope cluster;
    private final ServiceRepository services;
    private final CurrentObjects objects;
    private final ServiceUsages usages;

    ServiceCatalog(ClusterScope cluster, ServiceRepository services, CurrentObjects objects, ServiceUsages usages) {
        this.cluster = cluster;
        this.services = services;
        this.objects = objects;
        this.usages = usages;
    }

    ClusterScope cluster() {
        return cluster;
    }

    /** All of them, by name. */
    List<ServiceRecord> all() {
        return services.findAll(cluster.id());
    }

    /**
     * One of them.
     *
     * @throws NotFoundException if there is none with that id
     */
    ServiceRecord require(long id) {
        return services.find(id)
                .filter(service -> service.clusterId() == cluster.id())
                .orElseThrow(() -> new NotFoundException("id: there is no service with id " + id));
    }

    /**
     * One of them.
     *
     * @throws NotFoundException if there is none with that name
     */
    ServiceRecord require(String field, String name) {
        return services.findByName(cluster.id(), name)
                .orElseThrow(() -> new NotFoundException(field + ": there is no service '" + name + "'"));
    }

    /** What was said of a service; empty if nothing was. */
    Optional<ConfigObject> settings(String service) {
        return objects.get().named(PlatformTypes.SERVICE.key(), service).stream()
                .findFirst();
    }

    /** Figures of services: none while they cannot be read, because the rest is worth seeing without them. */
    Map<String, ServiceTotals> totals(List<String> names) {
        try {
            return usages.of(names).stream().collect(Collectors.toMap(ServiceTotals::service, Function.identity()));
        } catch (ComponentUnavailableException e) {
            return Map.of();
        }
    }

    /** What is said of a service that was never called. */
    static ServiceTotals never(String service) {
        return new ServiceTotals(service, 0, 0, 0, 0, 0);
    }
}
