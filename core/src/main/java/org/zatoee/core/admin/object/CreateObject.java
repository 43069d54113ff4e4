// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.Map;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.object.ObjectType;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Creates an object of a type. */
final class CreateObject implements Service<Map<String, Object>, Map<String, Object>> {

    private final ObjectType type;
    private final ClusterScope cluster;
    private final ObjectAdmin admin;

    CreateObject(ObjectType type, ClusterScope cluster, ObjectAdmin admin) {
        this.type = type;
        this.cluster = cluster;
        this.admin = admin;
    }

    @Override
    public Map<String, Object> handle(Map<String, Object> input, ServiceContext zato) {
        cluster.check(input);
        return ObjectView.brief(admin.create(type, input, Actors.of(zato)));
    }
}
