// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.object.field.Field;

/**
 * One object of the configuration: a channel, a security definition, a job. Immutable.
 *
 * @param id its key in the ODB, unique among the objects of all types
 * @param type the key of its {@link ObjectType}
 * @param name its name
 * @param values its fields: {@code String}, {@code Long} or {@code Boolean}; what is absent is not set
 * @param secrets what is secret in it
 * @param version the configuration version of the cluster at its last change
 */
public record ConfigObject(
        long id, String type, String name, Map<String, Object> values, Secrets secrets, long version) {

    public ConfigObject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        Objects.requireNonNull(secrets, "secrets");
    }

    /** A value; null when it is not set. */
    public @Nullable Object value(String field) {
        return field.equals(Field.NAME) ? name : values.get(field);
    }

    /** A text; empty when it is not set. */
    public String text(String field) {
        return value(field) instanceof String text ? text : "";
    }

    /** A number, or another one when it is not set. */
    public long number(String field, long otherwise) {
        return value(field) instanceof Long number ? number : otherwise;
    }

    /** Whether a flag is set. */
    public boolean flag(String field) {
        return value(field) instanceof Boolean flag && flag;
    }
}
