// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.BadRequestException;

/** What a client sent to one service, converted to what its fields hold. What is not a field was ignored. Immutable. */
public final class Inputs {

    private final Map<String, Object> values;
    private final Map<String, ?> raw;

    private Inputs(Map<String, Object> values, Map<String, ?> raw) {
        this.values = values;
        this.raw = raw;
    }

    /**
     * Reads the fields of a request.
     *
     * @throws BadRequestException with everything that is wrong with them
     */
    public static Inputs read(List<Field> fields, Map<String, ?> raw) {
        Violations violations = new Violations();
        Map<String, Object> values = new HashMap<>();
        for (Field field : fields) {
            Optional<Object> value =
                    FieldValues.read(field, raw.get(field.name()), message -> violations.add(field.name(), message));
            if (value.isEmpty() && field.required()) {
                violations.add(field.name(), "is required");
            }
            value.or(() -> Optional.ofNullable(field.otherwise())).ifPresent(set -> values.put(field.name(), set));
        }
        violations.throwIfAny();
        return new Inputs(values, raw);
    }

    /** A request that is not read here: what its fields hold depends on what they are for. */
    public static Inputs unread(Map<String, ?> raw) {
        return new Inputs(Map.of(), raw);
    }

    /** All that was sent, as it was sent. */
    public Map<String, ?> raw() {
        return raw;
    }

    /** Whether a field is set. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** A text; empty when it is not set. */
    public String text(String field) {
        @Nullable Object value = values.get(field);
        return value == null ? "" : value.toString();
    }

    /** A number; 0 when it is not set. */
    public long number(String field) {
        return values.get(field) instanceof Long number ? number : 0;
    }

    /** Whether a flag is set. */
    public boolean flag(String field) {
        return values.get(field) instanceof Boolean flag && flag;
    }
}
