// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.service;

import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.type.PlatformTypes;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.service.record.ServiceRepository;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;

/** Changes what is said of a service, and deletes services. */
final class ServiceChange {

    /** Changes the settings of services. */
    static final String EDIT = "zato.service.edit";

    private final ServiceCatalog catalog;
    private final ServiceRepository services;
    private final ObjectAdmin admin;
    private final CurrentObjects objects;
    private final List<ObjectType> types;
    private final ServiceStore live;

    /**
     * Changes of services.
     *
     * @param types those whose objects may lead to services
     * @param live the services of this server
     */
    ServiceChange(
            ServiceCatalog catalog,
            ServiceRepository services,
            ObjectAdmin admin,
            CurrentObjects objects,
            List<ObjectType> types,
            ServiceStore live) {
        this.catalog = catalog;
        this.services = services;
        this.admin = admin;
        this.objects = objects;
        this.types = types;
        this.live = live;
    }

    /** Changes the settings of a service. */
    Object edit(Inputs input, ServiceContext zato) {
        ServiceRecord service = catalog.require(input.number("id"));
        if (service.name().equals(EDIT)) {
            refuseToLockOut(input);
        }
        admin.put(PlatformTypes.SERVICE, service.name(), input.raw(), Actors.of(zato));
        return ServiceView.brief(service);
    }

    /** Nobody could undo it: that takes the service itself. */
    private static void refuseToLockOut(Inputs input) {
        if (input.has("is_active") && !input.flag("is_active")) {
            throw new BadRequestException(
                    "is_active", "must be true: only '" + EDIT + "' could switch itself on again");
        }
        if (input.flag("is_rate_limit_active")) {
            throw new BadRequestException("is_rate_limit_active", "must be false: '" + EDIT + "' could not be undone");
        }
    }

    /**
     * Deletes a service of a user. It stops to be called at once, on every server; one that still has its archive makes
     * it known again at its next start, not active.
     */
    void delete(Inputs input, ServiceContext zato) {
        ServiceRecord service = catalog.require(input.number("id"));
        if (service.internal()) {
            throw new ServiceException(
                    ErrorCode.FORBIDDEN, "id: '" + service.name() + "' is the platform's own and may not be deleted");
        }
        refuseInApplication(service.name());
        refuseIfUsed(service.name());
        admin.put(PlatformTypes.SERVICE, service.name(), Map.of("is_active", false), Actors.of(zato));
        services.delete(service.id());
    }

    /** It would be there again after the next start of any server. */
    private void refuseInApplication(String service) {
        DeployedService deployed = live.lookup(service);
        if (deployed != null && deployed.origin().kind() == ServiceOrigin.Kind.APPLICATION) {
            throw new ServiceException(
                    ErrorCode.CONFLICT,
                    "id: '" + service + "' is a part of the application, in "
                            + deployed.origin().source()
                            + ", and goes only with that: set is_active to false instead");
        }
    }

    private void refuseIfUsed(String service) {
        List<String> users = new ServiceUses(objects, types).of(service);
        if (!users.isEmpty()) {
            throw new ServiceException(
                    ErrorCode.CONFLICT, "id: '" + service + "' is in use by " + String.join(", ", users));
        }
    }
}
