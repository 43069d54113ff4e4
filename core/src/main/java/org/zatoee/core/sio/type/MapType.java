// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.type;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.zatoee.core.sio.scalar.TextScalar;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.MissingOutputException;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.ValueType;

/** Maps from text to one type of value. */
public final class MapType implements ValueType {

    private final ValueType element;

    MapType(ValueType element) {
        this.element = element;
    }

    @Override
    public Object read(JsonParser parser, ReadContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            parser.skipChildren();
            return context.invalid("must be an object");
        }
        int before = context.violationCount();
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            context.enter(name);
            Object value = parser.nextToken() == JsonToken.VALUE_NULL
                    ? context.invalid("must not be null")
                    : element.read(parser, context);
            if (values.put(name, value) != null) {
                context.invalid("is given twice");
            }
            if (!TextScalar.isWellFormed(name)) {
                context.invalid("must have a name that is text");
            }
            context.leave();
        }
        return context.violationCount() > before ? ReadContext.INVALID : Collections.unmodifiableMap(values);
    }

    @Override
    public Object fromParameter(List<String> values, ReadContext context) {
        return context.invalid("must be an object");
    }

    @Override
    public Shape shape() {
        return new Shape.MapOf(element.shape());
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
            generator.writeFieldName(String.valueOf(entry.getKey()));
            if (entry.getValue() == null) {
                throw new MissingOutputException("a value of a map");
            }
            element.write(generator, entry.getValue());
        }
        generator.writeEndObject();
    }
}
