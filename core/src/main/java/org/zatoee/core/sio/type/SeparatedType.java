// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.type;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.core.sio.value.UnwritableValueException;
import org.zatoee.core.sio.value.ValueType;

/** Lists that travel as one text with commas (zato-facts, section 1.6: CSV). */
final class SeparatedType implements ValueType {

    private final ValueType list;

    private SeparatedType(ValueType list) {
        this.list = list;
    }

    /**
     * Has a list travel so.
     *
     * @throws UnsupportedTypeException if it is no list of single values
     */
    static SeparatedType of(ValueType list) {
        if (!(list.shape() instanceof Shape.ListOf of) || !(of.element() instanceof Shape.Scalar)) {
            throw new UnsupportedTypeException("is to have commas, but is no list of single values");
        }
        return new SeparatedType(list);
    }

    @Override
    public Object read(JsonParser parser, ReadContext context) throws IOException {
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return context.invalid("must be a text with commas");
        }
        return fromText(parser.getText(), context);
    }

    @Override
    public Object fromParameter(List<String> values, ReadContext context) {
        return fromText(String.join(",", values), context);
    }

    private Object fromText(String text, ReadContext context) {
        return list.fromParameter(
                text.isBlank()
                        ? List.of()
                        : List.of(text.split(",", -1)).stream()
                                .map(String::strip)
                                .toList(),
                context);
    }

    @Override
    public Shape shape() {
        return Shape.Scalar.of(ScalarKind.TEXT);
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        StringJoiner joined = new StringJoiner(",");
        for (Object each : (Collection<?>) value) {
            joined.add(text(each));
        }
        generator.writeString(joined.toString());
    }

    private static String text(Object value) {
        String text = value instanceof BigDecimal decimal
                ? decimal.toPlainString()
                : value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
        if (text.indexOf(',') >= 0) {
            throw new UnwritableValueException("An element of a list with commas between its elements has one itself");
        }
        return text;
    }
}
