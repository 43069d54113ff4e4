// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.rule;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.shape.Column;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.core.sio.value.ValueType;
import org.zatoee.service.sio.DefaultValue;
import org.zatoee.service.sio.EmptyKeys;
import org.zatoee.service.sio.FieldName;
import org.zatoee.service.sio.Width;

/**
 * What a component of a record says of itself, besides its type. Immutable.
 *
 * @param fallback what it is if nothing was given; null if it has no default
 * @param namespace the namespace of its element in XML; empty for any
 * @param emptyKeys what becomes of its key if it has no value
 * @param column how it is written in the format fixed-width; null if it says nothing of it
 */
public record FieldRules(
        @Nullable Object fallback, String namespace, EmptyKeys.Treatment emptyKeys, @Nullable Column column) {

    public FieldRules {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(emptyKeys, "emptyKeys");
    }

    /**
     * Those of a component.
     *
     * @param around what holds for its record
     * @throws UnsupportedTypeException if what it says does not fit its type
     */
    public static FieldRules of(RecordComponent component, SioRules around, ValueType type) {
        SioRules own = around.within(component);
        Width width = component.getAnnotation(Width.class);
        Column column = width == null ? null : Columns.of(width, type.shape());
        return new FieldRules(fallback(component, type), own.namespace(), own.emptyKeys(), column);
    }

    /** The name of a component in messages. */
    public static String name(RecordComponent component) {
        FieldName given = component.getAnnotation(FieldName.class);
        if (given != null && given.value().isBlank()) {
            throw new UnsupportedTypeException("has a field name that is empty");
        }
        return given == null ? component.getName() : given.value();
    }

    private static @Nullable Object fallback(RecordComponent component, ValueType type) {
        DefaultValue given = component.getAnnotation(DefaultValue.class);
        if (given == null) {
            return null;
        }
        ReadContext context = new ReadContext(false);
        Object value = type.shape() instanceof Shape.ListOf || given.value().length > 0
                ? type.fromParameter(List.of(given.value()), context)
                : context.invalid("must have one default");
        if (value == ReadContext.INVALID) {
            throw new UnsupportedTypeException("has a default that it may not be: "
                    + context.violations().get(0).message());
        }
        return value;
    }

    /** Whether the key is left out for having this value. */
    public boolean skips(Object value) {
        return emptyKeys == EmptyKeys.Treatment.SKIPPED && isEmpty(value);
    }

    /** Whether the key is there even without a value. */
    public boolean forced() {
        return emptyKeys == EmptyKeys.Treatment.FORCED;
    }

    /** Whether a value is an empty text, list or map. */
    public static boolean isEmpty(Object value) {
        return (value instanceof CharSequence text && text.isEmpty())
                || (value instanceof Collection<?> all && all.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
