// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.MissingOutputException;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.ValueType;

/** Lists of one type of element. */
public final class ListType implements ValueType {

    private final ValueType element;

    ListType(ValueType element) {
        this.element = element;
    }

    @Override
    public Object read(JsonParser parser, ReadContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            parser.skipChildren();
            return context.invalid("must be a list");
        }
        int before = context.violationCount();
        List<Object> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            context.enter(values.size());
            values.add(
                    token == JsonToken.VALUE_NULL
                            ? context.invalid("must not be null")
                            : element.read(parser, context));
            context.leave();
        }
        return context.violationCount() > before ? ReadContext.INVALID : Collections.unmodifiableList(values);
    }

    @Override
    public Object fromParameter(List<String> values, ReadContext context) {
        int before = context.violationCount();
        List<Object> converted = new ArrayList<>(values.size());
        for (String value : values) {
            context.enter(converted.size());
            converted.add(element.fromParameter(List.of(value), context));
            context.leave();
        }
        return context.violationCount() > before ? ReadContext.INVALID : Collections.unmodifiableList(converted);
    }

    @Override
    public Shape shape() {
        return new Shape.ListOf(element.shape());
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        generator.writeStartArray();
        for (Object each : (Collection<?>) value) {
            if (each == null) {
                throw new MissingOutputException("an element of a list");
            }
            element.write(generator, each);
        }
        generator.writeEndArray();
    }
}
