// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.Map;
import java.util.Optional;

import org.zatoee.core.admin.ConfigRepositories;
import org.zatoee.core.admin.input.Violations;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldType;

/** Checks that what an object refers to is there. Thread-safe. */
final class Targets {

    private final long clusterId;
    private final ConfigRepositories repositories;

    Targets(long clusterId, ConfigRepositories repositories) {
        this.clusterId = clusterId;
        this.repositories = repositories;
    }

    void check(ObjectType type, Map<String, Object> values, Violations violations) {
        for (Field field : type.fields()) {
            Object value = values.get(field.name());
            if (value != null) {
                check(field, value, violations);
            }
        }
    }

    private void check(Field field, Object value, Violations violations) {
        if (field.type() instanceof FieldType.Reference reference) {
            Optional<ConfigObject> target = repositories.objects().find(clusterId, (Long) value);
            if (target.filter(object -> reference.types().contains(object.type()))
                    .isEmpty()) {
                violations.add(field.name(), "there is no such object: " + value);
            }
        } else if (field.type() instanceof FieldType.ServiceName service
                && !service.mayBeAbsent()
                && repositories.services().findByName(clusterId, (String) value).isEmpty()) {
            violations.add(field.name(), "there is no service '" + value + "'");
        }
    }
}
