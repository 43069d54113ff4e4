// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.DerivedField;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldType;

/** An object as replies show it: never with a secret. What is not set is an empty string (zato-facts, section 1.6). */
public final class ObjectView {

    private ObjectView() {}

    /** All that is shown of an object, and the version by which an edit can say what it has seen. */
    public static Map<String, Object> full(ObjectType type, ConfigObject object, DerivedField.Known known) {
        Map<String, Object> view = identity(object);
        for (Field field : type.fields()) {
            if (field.listed()) {
                Object value = object.value(field.name());
                view.put(field.name(), value == null ? "" : value);
                putTarget(field, object, known, view);
            }
        }
        for (DerivedField derived : type.traits().derived()) {
            view.put(derived.name(), derived.value().of(object, known));
        }
        view.put("version", object.version());
        return view;
    }

    /** What a reply to a change says: id and name (zato-facts, section 5.1), and what the type says besides. */
    public static Map<String, Object> brief(ObjectType type, ConfigObject object) {
        Map<String, Object> view = identity(object);
        for (String field : type.traits().echoed()) {
            Object value = object.value(field);
            view.put(field, value == null ? "" : value);
        }
        return view;
    }

    private static Map<String, Object> identity(ConfigObject object) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", object.id());
        view.put(Field.NAME, object.name());
        return view;
    }

    private static void putTarget(
            Field field, ConfigObject object, DerivedField.Known known, Map<String, Object> view) {
        if (field.type() instanceof FieldType.Reference reference
                && !reference.nameField().isEmpty()) {
            view.put(
                    reference.nameField(),
                    known.object(object.number(field.name(), 0))
                            .map(ConfigObject::name)
                            .orElse(""));
        } else if (field.type() instanceof FieldType.ServiceName) {
            String service = object.text(field.name());
            view.put("service_name", service);
            view.put(
                    "service_id", known.serviceId(service).<Object>map(id -> id).orElse(""));
        }
    }
}
