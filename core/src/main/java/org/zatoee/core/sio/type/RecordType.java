// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.type;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.ValueType;

/**
 * Records, by the names of their components. A component is required unless it is an {@code Optional}; what the record's
 * own constructor refuses with an IllegalArgumentException is a violation like any other. Unknown fields are ignored.
 */
public final class RecordType implements ValueType {

    private final MethodHandle constructor;
    private final Map<String, Integer> positions;
    private final RecordShape shape;
    private RecordField[] fields = new RecordField[0];

    /** A record; the constructor takes an Object array and returns an Object. */
    RecordType(String name, MethodHandle constructor) {
        this.constructor = constructor;
        this.shape = new RecordShape(name, this::fieldShapes);
        this.positions = new HashMap<>();
    }

    /** Sets the fields, once, before the type is used: a record may contain itself, so it exists before they do. */
    void define(List<RecordField> definition) {
        fields = definition.toArray(RecordField[]::new);
        for (int i = 0; i < fields.length; i++) {
            positions.put(fields[i].name(), i);
        }
    }

    @Override
    public Object read(JsonParser parser, ReadContext context) throws IOException {
        return read(parser, Map.of(), true, context);
    }

    /**
     * Reads a record from an object and from parameters.
     *
     * @param parser stands on the value; null when there is no body
     * @param parametersWin which of both counts where both have a value
     */
    public Object read(
            @Nullable JsonParser parser,
            Map<String, List<String>> parameters,
            boolean parametersWin,
            ReadContext context)
            throws IOException {
        if (parser != null && !parser.isExpectedStartObjectToken()) {
            parser.skipChildren();
            return context.invalid("must be an object");
        }
        int before = context.violationCount();
        @Nullable Object[] values = new Object[fields.length];
        if (parser != null && !parametersWin) {
            takeFields(parser, Map.of(), values, context);
        }
        if (!parameters.isEmpty()) {
            takeParameters(parameters, values, context);
        }
        if (parser != null && parametersWin) {
            takeFields(parser, parameters, values, context);
        }
        takeAbsent(values, context);
        return context.violationCount() > before ? ReadContext.INVALID : construct(values, context);
    }

    private void takeParameters(Map<String, List<String>> parameters, @Nullable Object[] values, ReadContext context) {
        for (int i = 0; i < fields.length; i++) {
            List<String> given = parameters.get(fields[i].name());
            if (given != null && values[i] == null) {
                context.enter(fields[i].name());
                values[i] = fields[i].fromParameter(given, context);
                context.leave();
            }
        }
    }

    private void takeFields(
            JsonParser parser, Map<String, List<String>> parameters, @Nullable Object[] values, ReadContext context)
            throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Integer position = positions.get(name);
            if (position == null || parameters.containsKey(name)) {
                parser.skipChildren();
                continue;
            }
            context.enter(name);
            if (values[position] == null) {
                values[position] = fields[position].read(parser, context);
            } else {
                values[position] = fields[position].readAgain(values[position], parser, context);
            }
            context.leave();
        }
    }

    private void takeAbsent(@Nullable Object[] values, ReadContext context) {
        for (int i = 0; i < fields.length; i++) {
            if (values[i] == null) {
                context.enter(fields[i].name());
                values[i] = fields[i].absent(context);
                context.leave();
            }
        }
    }

    private Object construct(@Nullable Object[] values, ReadContext context) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (IllegalArgumentException e) {
            return context.invalid(e.getMessage() == null ? "is not acceptable" : e.getMessage());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A record's constructor failed", e);
        }
    }

    @Override
    public Object fromParameter(List<String> values, ReadContext context) {
        return context.invalid("must be an object");
    }

    @Override
    public Shape shape() {
        return shape;
    }

    private List<FieldShape> fieldShapes() {
        return Arrays.stream(fields)
                .map(field -> new FieldShape(
                        field.name(), !field.optional(), field.type().shape()))
                .toList();
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        generator.writeStartObject();
        for (RecordField field : fields) {
            field.write(generator, value);
        }
        generator.writeEndObject();
    }
}
