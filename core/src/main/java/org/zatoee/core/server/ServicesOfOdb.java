// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.Optional;
import java.util.OptionalLong;

import org.zatoee.core.admin.stats.KnownServices;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.service.record.ServiceRepository;

/**
 * The services of a cluster, as its ODB has them.
 *
 * @param services the repository
 * @param clusterId the cluster
 */
record ServicesOfOdb(ServiceRepository services, long clusterId) implements KnownServices {

    @Override
    public Optional<String> nameOf(long id) {
        return services.find(id)
                .filter(service -> service.clusterId() == clusterId)
                .map(ServiceRecord::name);
    }

    @Override
    public OptionalLong idOf(String name) {
        Optional<ServiceRecord> found = services.findByName(clusterId, name);
        return found.isPresent() ? OptionalLong.of(found.get().id()) : OptionalLong.empty();
    }
}
