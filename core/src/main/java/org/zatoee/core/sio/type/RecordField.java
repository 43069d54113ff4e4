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
import org.zatoee.core.sio.format.XmlGenerator;
import org.zatoee.core.sio.format.XmlTokens;
import org.zatoee.core.sio.rule.FieldRules;
import org.zatoee.core.sio.value.MissingOutputException;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.ValueType;

/**
 * A component of a record.
 *
 * @param component its name in Java
 * @param encodedName its name in messages, ready to be written
 * @param optional whether it may be absent: its type is then an {@code Optional} of the given one
 * @param type its type
 * @param accessor from the record, as an Object, to its value, as an Object
 * @param rules what it says of itself besides
 */
public record RecordField(
        String component,
        SerializedString encodedName,
        boolean optional,
        ValueType type,
        MethodHandle accessor,
        FieldRules rules) {

    /** Its name in messages. */
    String name() {
        return encodedName.getValue();
    }

    /** Reads the value the parser stands on. */
    Object read(JsonParser parser, ReadContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return absent(context);
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
        if (rules.fallback() != null) {
            return present(rules.fallback());
        }
        return optional ? Optional.empty() : context.invalid("is required");
    }

    /** Whether it has to be given. */
    boolean required() {
        return !optional && rules.fallback() == null;
    }

    /** Whether the element of this name that a parser stands on is of the field's namespace; so it is if there are none. */
    boolean isAt(JsonParser parser) {
        return rules.namespace().isEmpty() || !(parser instanceof XmlTokens xml) || xml.isIn(rules.namespace());
    }

    void write(JsonGenerator generator, Object instance) throws IOException {
        Object value = givenBy(instance);
        if (value == null) {
            if (rules.forced()) {
                writeName(generator);
                generator.writeString("");
            }
        } else if (!rules.skips(value)) {
            writeName(generator);
            type.write(generator, value);
        }
    }

    private void writeName(JsonGenerator generator) throws IOException {
        generator.writeFieldName(encodedName);
        if (!rules.namespace().isEmpty() && generator instanceof XmlGenerator xml) {
            xml.inNamespace(rules.namespace());
        }
    }

    /** What a record has for the field, or the default; null if it may be absent and is. */
    private @Nullable Object givenBy(Object instance) {
        Object value = valueIn(instance);
        Object given = optional && value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        if (given == null) {
            given = rules.fallback();
        }
        if (given == null && (value == null || !optional)) {
            throw new MissingOutputException(instance.getClass(), component);
        }
        return given;
    }

    /** What a record has for it; null if nothing, as it should not. */
    @Nullable
    Object valueIn(Object instance) {
        try {
            return accessor.invokeExact(instance);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Accessor of " + component + " failed", e);
        }
    }
}
