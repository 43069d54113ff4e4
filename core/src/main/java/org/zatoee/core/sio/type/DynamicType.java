// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.rule.FieldRules;
import org.zatoee.core.sio.scalar.NumberScalar;
import org.zatoee.core.sio.scalar.TextScalar;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.PagedOutput;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.RepeatedItems;
import org.zatoee.core.sio.value.ValueType;
import org.zatoee.service.sio.EmptyKeys;

/** Any JSON value as maps, lists, texts, numbers and booleans; on the way out records and scalars too. */
public final class DynamicType implements ValueType {

    private final ValueTypes types;
    private final ValueType decimal = NumberScalar.ofBigDecimal();

    public DynamicType(ValueTypes types) {
        this.types = types;
    }

    @Override
    public Object read(JsonParser parser, ReadContext context) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT ->
                context.listsRepeat()
                        ? RepeatedItems.unwrapped(readObject(parser, context))
                        : readObject(parser, context);
            case START_ARRAY -> readArray(parser, context);
            case VALUE_STRING -> types.text().read(parser, context);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal.read(parser, context);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> context.invalid("must be a JSON value");
        };
    }

    public Map<String, @Nullable Object> readObject(JsonParser parser, ReadContext context) throws IOException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            context.enter(name);
            boolean again = values.containsKey(name);
            if (again && !context.listsRepeat()) {
                context.invalid("is given twice");
            }
            if (!TextScalar.isWellFormed(name)) {
                context.invalid("must have a name that is text");
            }
            Object value = readNullable(parser, context);
            values.put(name, again ? RepeatedItems.join(values.get(name), value) : value);
            context.leave();
        }
        return values;
    }

    private List<@Nullable Object> readArray(JsonParser parser, ReadContext context) throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            context.enter(values.size());
            values.add(token == JsonToken.VALUE_NULL ? null : read(parser, context));
            context.leave();
        }
        return values;
    }

    private @Nullable Object readNullable(JsonParser parser, ReadContext context) throws IOException {
        return parser.nextToken() == JsonToken.VALUE_NULL ? null : read(parser, context);
    }

    @Override
    public Object fromParameter(List<String> values, ReadContext context) {
        return values.size() == 1 ? values.get(0) : List.copyOf(values);
    }

    @Override
    public Shape shape() {
        return new Shape.Any();
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        writeNullable(generator, value);
    }

    private void writeEntry(JsonGenerator generator, String key, @Nullable Object value) throws IOException {
        Object given = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        EmptyKeys.Treatment treatment = types.rules().emptyKeys();
        if (treatment == EmptyKeys.Treatment.SKIPPED && (given == null || FieldRules.isEmpty(given))) {
            return;
        }
        generator.writeFieldName(key);
        writeNullable(generator, given == null && treatment == EmptyKeys.Treatment.FORCED ? "" : given);
    }

    private void writeNullable(JsonGenerator generator, @Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writeEntry(generator, String.valueOf(entry.getKey()), entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof PagedOutput page) {
            writeNullable(generator, page.items());
        } else if (value instanceof Collection<?> values) {
            generator.writeStartArray();
            for (Object each : values) {
                writeNullable(generator, each);
            }
            generator.writeEndArray();
        } else if (value instanceof Optional<?> optional) {
            writeNullable(generator, optional.orElse(null));
        } else {
            // A constant with a body of its own is of a class of its own.
            Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
            types.of(type).write(generator, value);
        }
    }
}
