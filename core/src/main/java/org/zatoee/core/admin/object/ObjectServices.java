// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.security.AdminRole;
import org.zatoee.service.Service;

/** Makes the services of a type of object out of its description. Thread-safe. */
public final class ObjectServices {

    /** The services a type can have (zato-facts, section 5.4). */
    public enum Operation {
        CREATE,
        EDIT,
        DELETE,
        GET_LIST,
        GET_BY_ID,
        CHANGE_PASSWORD
    }

    private final ClusterScope cluster;
    private final ObjectAdmin admin;
    private final CurrentObjects objects;

    public ObjectServices(ClusterScope cluster, ObjectAdmin admin, CurrentObjects objects) {
        this.cluster = cluster;
        this.admin = admin;
        this.objects = objects;
    }

    /** All services a type can have: a password can be changed where there is one. */
    public List<PlatformService> of(ObjectType type) {
        Set<Operation> operations = type.password().isPresent()
                ? Set.of(Operation.values())
                : Set.of(Operation.CREATE, Operation.EDIT, Operation.DELETE, Operation.GET_LIST, Operation.GET_BY_ID);
        List<PlatformService> services = new ArrayList<>();
        for (Operation operation : operations) {
            services.add(of(type, operation));
        }
        return services;
    }

    private PlatformService of(ObjectType type, Operation operation) {
        return switch (operation) {
            case CREATE -> service(type, "create", new CreateObject(type, cluster, admin), AdminRole.ADMINISTRATOR);
            case EDIT -> service(type, "edit", new EditObject(type, cluster, admin), AdminRole.ADMINISTRATOR);
            case DELETE -> service(type, "delete", new DeleteObject(type, admin), AdminRole.ADMINISTRATOR);
            case GET_LIST -> service(type, "get-list", new ListObjects(type, cluster, objects), AdminRole.VIEWER);
            case GET_BY_ID -> service(type, "get-by-id", new GetObject(type, cluster, objects), AdminRole.VIEWER);
            case CHANGE_PASSWORD ->
                service(type, "change-password", new ChangePassword(type, admin), AdminRole.ADMINISTRATOR);
        };
    }

    private static PlatformService service(ObjectType type, String verb, Service<?, ?> service, AdminRole role) {
        return new PlatformService(type.family() + "." + verb, service, role);
    }
}
