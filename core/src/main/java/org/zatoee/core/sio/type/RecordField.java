// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.type;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.value.MissingOutputException;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.ValueType;

/**
 * A component of a record.
 *
 * @param name its name, in messages too
 * @param encodedName the same, ready to be written
 * @param optional whether it may be absent: its type is then an {@code Optional} of the given one
 * @param type its type
 * @param accessor from the record, as an Object, to its value, as an Object
 */
public record RecordField(
        String name, SerializedString encodedName, boolean optional, ValueType type, MethodHandle accessor) {

    /** Reads the value the parser stands on. */
    Object read(JsonParser parser, ReadContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return optional ? Optional.empty() : context.invalid("is required");
        }
        return present(type.read(parser, context));
    }

    /** Reads a value that was given before: more of it if it is a list and the format lists by repeating. */
    Object readAgain(Object before, JsonParser parser, ReadContext context) throws IOException {
        if (!context.listsRepeat() || !(type instanceof ListType)) {
            parser.skipChildren();
            return context.invalid("is given twice");
        }
        Object more = read(parser, context);
        if (before == ReadContext.INVALID || more == ReadContext.INVALID) {
            return ReadContext.INVALID;
        }
        List<Object> all = new ArrayList<>(elements(before));
        all.addAll(elements(more));
        return present(Collections.unmodifiableList(all));
    }

    private static List<?> elements(Object value) {
        Object list = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        return list instanceof List<?> values ? values : List.of();
    }

    Object fromParameter(List<String> values, ReadContext context) {
        return present(type.fromParameter(values, context));
    }

    private Object present(Object value) {
        return optional && value != ReadContext.INVALID ? Optional.of(value) : value;
    }

    /** What the field is when nothing was given for it. */
    Object absent(ReadContext context) {
        return optional ? Optional.empty() : context.invalid("is required");
    }

    void write(JsonGenerator generator, Object instance) throws IOException {
        Object value = valueIn(instance);
        if (value == null) {
            throw new MissingOutputException(instance.getClass(), name);
        }
        if (optional) {
            value = ((Optional<?>) value).orElse(null);
        }
        if (value != null) {
            generator.writeFieldName(encodedName);
            type.write(generator, value);
        }
    }

    private @Nullable Object valueIn(Object instance) {
        try {
            return accessor.invokeExact(instance);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Accessor of " + name + " failed", e);
        }
    }
}
