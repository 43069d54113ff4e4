// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.scalar;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.ValueType;

/**
 * A type whose values are one string, number or boolean. Strings are accepted for all of them, since real clients send
 * them (zato-facts, section 1.6).
 */
public abstract class Scalar implements ValueType {

    private final String requirement;
    private final Shape shape;

    /** A scalar; the requirement completes the sentence "the field ...", for instance "must be an integer". */
    Scalar(String requirement, Shape shape) {
        this.requirement = requirement;
        this.shape = shape;
    }

    /**
     * The value a text stands for.
     *
     * @throws RuntimeException if it stands for none
     */
    abstract Object fromText(String text);

    /**
     * The value the parser stands on, for tokens other than strings; overridden by the types that take some.
     *
     * @throws IllegalArgumentException if it is none
     */
    Object fromToken(JsonParser parser, JsonToken token) throws IOException {
        throw new IllegalArgumentException(token + " is not accepted");
    }

    @Override
    public final Shape shape() {
        return shape;
    }

    @Override
    public final Object read(JsonParser parser, ReadContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            parser.skipChildren();
            return context.invalid(requirement);
        }
        try {
            return token == JsonToken.VALUE_STRING ? fromText(parser.getText()) : fromToken(parser, token);
        } catch (StreamConstraintsException e) {
            throw e;
        } catch (InputCoercionException e) {
            return context.invalid(requirement + " in range");
        } catch (RuntimeException e) {
            return context.invalid(requirement);
        }
    }

    @Override
    public final Object fromParameter(List<String> values, ReadContext context) {
        if (values.size() > 1) {
            return context.invalid("must be given once");
        }
        try {
            return fromText(values.get(0));
        } catch (RuntimeException e) {
            return context.invalid(requirement);
        }
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        generator.writeString(value.toString());
    }
}
