// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.Map;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.object.ObjectType;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Deletes an object of a type, and those that need it. */
final class DeleteObject implements Service<Map<String, Object>, Void> {

    private final ObjectType type;
    private final ObjectAdmin admin;

    DeleteObject(ObjectType type, ObjectAdmin admin) {
        this.type = type;
        this.admin = admin;
    }

    @Override
    public Void handle(Map<String, Object> input, ServiceContext zato) {
        admin.delete(type, ObjectAdmin.requiredId(input), Actors.of(zato));
        return PlatformService.nothing();
    }
}
