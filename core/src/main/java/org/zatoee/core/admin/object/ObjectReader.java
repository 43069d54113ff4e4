// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.Paging;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.service.record.ServiceRepository;
import org.zatoee.service.NotFoundException;

/** Reads the configuration objects of one cluster, as replies show them. Thread-safe. */
public final class ObjectReader {

    private final ClusterScope cluster;
    private final CurrentObjects objects;
    private final ServiceRepository services;

    public ObjectReader(ClusterScope cluster, CurrentObjects objects, ServiceRepository services) {
        this.cluster = cluster;
        this.objects = objects;
        this.services = services;
    }

    /** All objects as they are now. */
    public ConfigObjects now() {
        return objects.get();
    }

    /** The cluster. */
    public ClusterScope cluster() {
        return cluster;
    }

    /**
     * One object.
     *
     * @throws NotFoundException if there is none of that type with that id
     */
    public ConfigObject require(ObjectType type, long id) {
        return objects.get()
                .find(type.key(), id)
                .orElseThrow(() -> new NotFoundException("id: there is no " + type.label() + " with id " + id));
    }

    /**
     * One object of a name.
     *
     * @throws NotFoundException if there is none of that type with that name
     */
    public ConfigObject require(ObjectType type, String name) {
        return objects.get().named(type.key(), name).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("name: there is no " + type.label() + " '" + name + "'"));
    }

    /** An object as replies show it. */
    public Map<String, Object> show(ObjectType type, ConfigObject object) {
        return ObjectView.full(type, object, new KnownNow(objects.get(), services, cluster.id()));
    }

    /** The objects of a type by name, filtered and paged. */
    Object list(ObjectType type, Predicate<ConfigObject> wanted, Map<String, ?> input) {
        ConfigObjects all = objects.get();
        KnownNow known = new KnownNow(all, services, cluster.id());
        List<ConfigObject> chosen =
                all.ofType(type.key()).stream().filter(wanted).toList();
        return Paging.of(input)
                .apply(chosen, ConfigObject::name, object -> ObjectView.full(type, object, known))
                .output();
    }
}
