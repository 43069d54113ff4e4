// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.DerivedField;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.service.record.ServiceRepository;

/** What is known while one reply is made: services are read at most once for all of it. Used by one thread. */
final class KnownNow implements DerivedField.Known {

    private final ConfigObjects objects;
    private final ServiceRepository services;
    private final long clusterId;
    private @Nullable Map<String, Long> serviceIds;

    KnownNow(ConfigObjects objects, ServiceRepository services, long clusterId) {
        this.objects = objects;
        this.services = services;
        this.clusterId = clusterId;
    }

    @Override
    public Optional<ConfigObject> object(long id) {
        return objects.find(id);
    }

    @Override
    public Optional<Long> serviceId(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> ids = serviceIds;
        if (ids == null) {
            ids = new HashMap<>();
            for (ServiceRecord service : services.findAll(clusterId)) {
                ids.put(service.name(), service.id());
            }
            serviceIds = ids;
        }
        return Optional.ofNullable(ids.get(name));
    }
}
