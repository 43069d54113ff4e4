// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.type;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.constraint.RecordChecks;
import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.InvalidOutputException;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.core.sio.value.ValueType;
import org.zatoee.service.Violation;

/**
 * Records, by the names of their components. A component is required unless it is an {@code Optional}; what the record's
 * own constructor refuses with an IllegalArgumentException is a violation like any other.
 */
public final class RecordType implements ValueType {

    private final MethodHandle constructor;
    private final Map<String, Integer> positions;
    private final RecordShape shape;
    private RecordField[] fields = new RecordField[0];
    private @Nullable RecordChecks checks;

    /**
     * A record; the constructor takes an Object array and returns an Object.
     *
     * @param closed whether fields that it does not have are violations
     */
    RecordType(String name, MethodHandle constructor, boolean closed) {
        this.constructor = constructor;
        this.shape = new RecordShape(name, this::fieldShapes, closed);
        this.positions = new HashMap<>();
    }

    /** Sets the fields, once, before the type is used: a record may contain itself, so it exists before they do. */
    void define(List<RecordField> definition, @Nullable RecordChecks rules) {
        fields = definition.toArray(RecordField[]::new);
        checks = rules;
        for (int i = 0; i < fields.length; i++) {
            if (positions.put(fields[i].name(), i) != null) {
                throw new UnsupportedTypeException("has two fields named " + fields[i].name());
            }
        }
        long columns = definition.stream()
                .filter(field -> field.rules().column() != null)
                .count();
        if (columns != 0 && columns != fields.length) {
            throw new UnsupportedTypeException("has a width for some of its components, but not for all");
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
        if (checks != null) {
            check(values, checks, context);
        }
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
            Integer position = positions.get(name);
            boolean known = position != null && fields[position].isAt(parser);
            parser.nextToken();
            if (position == null || !known || parameters.containsKey(name)) {
                passOver(name, known, parser, context);
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

    private void passOver(String name, boolean known, JsonParser parser, ReadContext context) throws IOException {
        if (!known) {
            refuse(name, context);
        }
        parser.skipChildren();
    }

    /** Reports a field that the record does not have, if it takes none of these. */
    public void refuse(String name, ReadContext context) {
        if (shape.closed()) {
            context.enter(name);
            context.invalid("is not known");
            context.leave();
        }
    }

    /** Whether there is a field of that name. */
    public boolean has(String name) {
        return positions.containsKey(name);
    }

    private void check(@Nullable Object[] values, RecordChecks rules, ReadContext context) {
        for (int i = 0; i < fields.length; i++) {
            Object value = values[i];
            if (value != null && value != ReadContext.INVALID) {
                context.enter(fields[i].name());
                rules.ofComponent(fields[i].component(), value).forEach(context::invalid);
                context.leave();
            }
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
            Object instance = (Object) constructor.invokeExact(values);
            return checks == null ? instance : checked(instance, checks, context);
        } catch (IllegalArgumentException e) {
            return context.invalid(e.getMessage() == null ? "is not acceptable" : e.getMessage());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A record's constructor failed", e);
        }
    }

    private static Object checked(Object instance, RecordChecks rules, ReadContext context) {
        List<Violation> broken = rules.ofRecord(instance);
        broken.forEach(context::invalid);
        return broken.isEmpty() ? instance : ReadContext.INVALID;
    }

    private void requireSound(Object instance, RecordChecks rules) {
        List<Violation> broken = new ArrayList<>();
        for (RecordField field : fields) {
            Object value = field.valueIn(instance);
            if (value != null) {
                rules.ofComponent(field.component(), value)
                        .forEach(inside ->
                                broken.add(new Violation(field.component() + inside.field(), inside.message())));
            }
        }
        if (broken.isEmpty()) {
            broken.addAll(rules.ofRecord(instance));
        }
        if (!broken.isEmpty()) {
            throw new InvalidOutputException(instance.getClass(), broken);
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
                        field.name(),
                        field.required(),
                        field.type().shape(),
                        field.rules().column()))
                .toList();
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        if (checks != null) {
            requireSound(value, checks);
        }
        generator.writeStartObject();
        for (RecordField field : fields) {
            field.write(generator, value);
        }
        generator.writeEndObject();
    }
}
