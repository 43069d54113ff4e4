// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.service;

import java.util.List;

import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.FieldType;

/**
 * Finds out what leads to a service.
 *
 * @param objects the objects as they are
 * @param types those that may lead to one
 */
public record ServiceUses(CurrentObjects objects, List<ObjectType> types) {

    public ServiceUses {
        types = List.copyOf(types);
    }

    /** The objects that lead to a service, as messages call them. */
    public List<String> of(String service) {
        ConfigObjects now = objects.get();
        return types.stream()
                .flatMap(type -> now.ofType(type.key()).stream()
                        .filter(object -> leadsTo(type, object, service))
                        .map(object -> type.label() + " '" + object.name() + "'"))
                .toList();
    }

    private static boolean leadsTo(ObjectType type, ConfigObject object, String service) {
        return type.fields().stream()
                .filter(field -> field.type() instanceof FieldType.ServiceName)
                .anyMatch(field -> object.text(field.name()).equals(service));
    }
}
