// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.ObjectKey;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.Secrets;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldType;

/** Makes the documents that are kept of objects: with the keys and references that follow from their values. */
final class Documents {

    private Documents() {}

    /** The document of an object with these values, the name among them. */
    static ObjectDocument of(ObjectType type, Map<String, Object> values, Secrets secrets) {
        Map<String, Object> fields = new HashMap<>(values);
        String name = String.valueOf(fields.remove(Field.NAME));
        List<ObjectKey> keys = type.keys().stream()
                .filter(key -> values.entrySet().containsAll(key.condition().entrySet()))
                .map(key -> key(key, values))
                .toList();
        List<Long> references = type.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Reference)
                .flatMap(field -> Optional.ofNullable((Long) values.get(field.name())).stream())
                .distinct()
                .toList();
        return new ObjectDocument(type.key(), name, fields, secrets, keys, references);
    }

    /** The key that an object of that name has, for a type whose names are unique. */
    static ObjectKey nameKey(ObjectType type, String name) {
        return key(type.keys().get(0), Map.of(Field.NAME, name));
    }

    private static ObjectKey key(ObjectType.UniqueKey key, Map<String, Object> values) {
        List<String> parts = key.fields().stream()
                .map(field -> String.valueOf(values.getOrDefault(field, "")))
                .toList();
        return new ObjectKey(key.scope(), parts, key.fields().get(0));
    }
}
