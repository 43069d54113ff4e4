// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.Map;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.ObjectType;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Gives one object of a type. */
final class GetObject implements Service<Map<String, Object>, Map<String, Object>> {

    private final ObjectType type;
    private final ClusterScope cluster;
    private final CurrentObjects objects;

    GetObject(ObjectType type, ClusterScope cluster, CurrentObjects objects) {
        this.type = type;
        this.cluster = cluster;
        this.objects = objects;
    }

    @Override
    public Map<String, Object> handle(Map<String, Object> input, ServiceContext zato) {
        cluster.check(input);
        long id = ObjectAdmin.requiredId(input);
        ConfigObjects all = objects.get();
        return all.find(type.key(), id)
                .map(object -> ObjectView.full(type, object, all))
                .orElseThrow(() -> new NotFoundException("id: there is no " + type.label() + " with id " + id));
    }
}
