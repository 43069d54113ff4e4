// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.Field;
import org.zatoee.core.object.FieldType;
import org.zatoee.core.object.ObjectType;

/** An object as replies show it: never with a secret. What is not set is an empty string (zato-facts, section 1.6). */
public final class ObjectView {

    private ObjectView() {}

    /** All that is shown of an object, and the version by which an edit can say what it has seen. */
    public static Map<String, Object> full(ObjectType type, ConfigObject object, ConfigObjects all) {
        Map<String, Object> view = brief(object);
        for (Field field : type.fields()) {
            if (field.listed()) {
                Object value = object.value(field.name());
                view.put(field.name(), value == null ? "" : value);
                putName(field, object, all, view);
            }
        }
        view.put("version", object.version());
        return view;
    }

    /** What a reply to a change says: id and name (zato-facts, section 5.1). */
    public static Map<String, Object> brief(ConfigObject object) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", object.id());
        view.put(Field.NAME, object.name());
        return view;
    }

    private static void putName(Field field, ConfigObject object, ConfigObjects all, Map<String, Object> view) {
        if (field.type() instanceof FieldType.Reference reference
                && !reference.nameField().isEmpty()) {
            String name = all.find(object.number(field.name(), 0))
                    .map(ConfigObject::name)
                    .orElse("");
            view.put(reference.nameField(), name);
        }
    }
}
