// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.input.Base64Field;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.type.PlatformTypes;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceContext;

/** Keeps the WSDL that was given to a service, and gives it back. */
final class ServiceWsdl {

    private final ServiceCatalog catalog;
    private final ObjectAdmin admin;
    private final CurrentObjects objects;

    ServiceWsdl(ServiceCatalog catalog, ObjectAdmin admin, CurrentObjects objects) {
        this.catalog = catalog;
        this.admin = admin;
        this.objects = objects;
    }

    /** Gives a service a WSDL, in base64. */
    Object set(Inputs input, ServiceContext zato) {
        ServiceRecord service = catalog.require(Field.NAME, input.text(Field.NAME));
        Base64Field.decode("wsdl", input.text("wsdl"));
        admin.put(PlatformTypes.SERVICE_WSDL, service.name(), input.raw(), Actors.of(zato));
        return ServiceView.brief(service);
    }

    /** The WSDL of a service, in base64. */
    Object get(Inputs input, ServiceContext zato) {
        ServiceRecord service = catalog.require("service", input.text("service"));
        ConfigObject wsdl = find(service.name())
                .orElseThrow(() -> new NotFoundException("service: '" + service.name() + "' was given no WSDL"));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("wsdl", wsdl.text("wsdl"));
        view.put("wsdl_name", wsdl.text("wsdl_name"));
        view.put("content_type", "application/octet-stream");
        return view;
    }

    /** Whether a service was given a WSDL. */
    Object has(Inputs input, ServiceContext zato) {
        ServiceRecord service = catalog.require(Field.NAME, input.text(Field.NAME));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("service_id", service.id());
        view.put("has_wsdl", find(service.name()).isPresent());
        return view;
    }

    private Optional<ConfigObject> find(String service) {
        return objects.get().named(PlatformTypes.SERVICE_WSDL.key(), service).stream()
                .findFirst();
    }
}
