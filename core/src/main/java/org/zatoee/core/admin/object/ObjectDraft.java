// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.admin.input.FieldValues;
import org.zatoee.core.admin.input.Violations;
import org.zatoee.core.name.NameRule;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;

/**
 * The values an object would have after a request: those it sends over those the object has. A required field must be
 * sent each time, as clients of every version do; an optional one that is not sent stays as it is, so that a client that
 * does not know it cannot wipe it out; one that is sent empty is cleared.
 */
final class ObjectDraft {

    private static final Field NAME = Field.text(Field.NAME);

    private ObjectDraft() {}

    /**
     * Reads a request.
     *
     * @param current the object as it is; null when it is about to be created
     */
    static Map<String, Object> read(
            ObjectType type, Map<String, ?> input, @Nullable ConfigObject current, Violations violations) {
        Map<String, Object> values = new LinkedHashMap<>();
        take(NAME, input, current, values, violations);
        checkName(type, values, current, violations);
        Map<String, ?> named = underTheirNames(type, input);
        for (Field field : type.fields()) {
            if (!field.isSecret()) {
                take(field, named, current, values, violations);
            }
        }
        Map<String, Object> checked = new HashMap<>(values);
        type.rule().check(checked, violations::add);
        return values;
    }

    /** The same with what was sent under other names under those of the fields; these win when both were sent. */
    private static Map<String, ?> underTheirNames(ObjectType type, Map<String, ?> input) {
        if (type.traits().aliases().isEmpty()) {
            return input;
        }
        Map<String, Object> named = new HashMap<>(input);
        type.traits().aliases().forEach((alias, field) -> {
            Object sent = input.get(alias);
            if (sent != null && !sent.equals("") && isUnset(input.get(field))) {
                named.put(field, sent);
            }
        });
        return named;
    }

    private static boolean isUnset(@Nullable Object value) {
        return value == null || value.equals("");
    }

    private static void take(
            Field field,
            Map<String, ?> input,
            @Nullable ConfigObject current,
            Map<String, Object> values,
            Violations violations) {
        if (current != null && isKept(field, input)) {
            Object value = current.value(field.name());
            if (value != null) {
                values.put(field.name(), value);
            }
            return;
        }
        Optional<Object> value =
                FieldValues.read(field, input.get(field.name()), message -> violations.add(field.name(), message));
        if (value.isEmpty() && field.required()) {
            violations.add(field.name(), "is required");
        }
        value.or(() -> Optional.ofNullable(field.otherwise())).ifPresent(set -> values.put(field.name(), set));
    }

    private static boolean isKept(Field field, Map<String, ?> input) {
        return field.unchangeable() || (!field.required() && !input.containsKey(field.name()));
    }

    private static void checkName(
            ObjectType type, Map<String, Object> values, @Nullable ConfigObject current, Violations violations) {
        if (!(values.get(Field.NAME) instanceof String name)) {
            return;
        }
        if (!NameRule.allows(name)) {
            violations.add(Field.NAME, NameRule.MESSAGE);
        } else if (!type.traits().platformNames()
                && isReserved(name)
                && (current == null || !current.name().equals(name))) {
            violations.add(Field.NAME, "must not begin with 'zato', which is reserved");
        }
    }

    private static boolean isReserved(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("zato");
    }
}
