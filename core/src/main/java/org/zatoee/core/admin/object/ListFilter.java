// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.List;
import java.util.Map;

import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldType;

/**
 * Narrows lists: a field with a choice of words does when it is given (zato-facts, section 5.4: connection and transport
 * of http-soap).
 */
final class ListFilter {

    private ListFilter() {}

    /** The fields that narrow the list of a type. */
    static List<Field> fields(ObjectType type) {
        return type.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Choice)
                .map(Field::orUnsaid)
                .toList();
    }

    /** Whether an object is among those asked for. */
    static boolean fits(ObjectType type, ConfigObject object, Map<String, ?> input) {
        for (Field field : type.fields()) {
            Object asked = input.get(field.name());
            boolean narrows = field.type() instanceof FieldType.Choice;
            if (narrows && asked != null && !asked.equals("") && !asked.equals(object.text(field.name()))) {
                return false;
            }
        }
        return true;
    }
}
