// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.scalar;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;

/** The numeric types. Whole numbers are never rounded into being, and nothing wraps around. */
public final class NumberScalar extends Scalar {

    /** Longer texts are no honest numbers, and converting them costs time that grows with the square of the length. */
    private static final int MAX_DIGITS = 1000;

    /** Besides digits. Leaves out what only Java takes for a number: hexadecimal ones, suffixes, digits of other scripts. */
    private static final String SIGNS = "+-.eE";

    private static final Set<ScalarKind> WHOLE =
            EnumSet.of(ScalarKind.BYTE, ScalarKind.SHORT, ScalarKind.INT, ScalarKind.LONG, ScalarKind.BIG_INTEGER);

    private final boolean whole;
    private final Function<String, Object> fromText;
    private final FromToken fromToken;
    private final Write write;

    private NumberScalar(ScalarKind kind, Function<String, Object> fromText, FromToken fromToken, Write write) {
        super(WHOLE.contains(kind) ? "must be an integer" : "must be a number", Shape.Scalar.of(kind));
        this.whole = WHOLE.contains(kind);
        this.fromText = fromText;
        this.fromToken = fromToken;
        this.write = write;
    }

    static NumberScalar ofByte() {
        return new NumberScalar(
                ScalarKind.BYTE,
                Byte::valueOf,
                p -> narrow(p.getIntValue(), Byte.MIN_VALUE, Byte.MAX_VALUE).byteValue(),
                (g, v) -> g.writeNumber((Byte) v));
    }

    static NumberScalar ofShort() {
        return new NumberScalar(
                ScalarKind.SHORT,
                Short::valueOf,
                p -> narrow(p.getIntValue(), Short.MIN_VALUE, Short.MAX_VALUE).shortValue(),
                (g, v) -> g.writeNumber((Short) v));
    }

    static NumberScalar ofInt() {
        return new NumberScalar(
                ScalarKind.INT, Integer::valueOf, JsonParser::getIntValue, (g, v) -> g.writeNumber((Integer) v));
    }

    static NumberScalar ofLong() {
        return new NumberScalar(
                ScalarKind.LONG, Long::valueOf, JsonParser::getLongValue, (g, v) -> g.writeNumber((Long) v));
    }

    static NumberScalar ofBigInteger() {
        return new NumberScalar(
                ScalarKind.BIG_INTEGER,
                BigInteger::new,
                JsonParser::getBigIntegerValue,
                (g, v) -> g.writeNumber((BigInteger) v));
    }

    static NumberScalar ofFloat() {
        return new NumberScalar(
                ScalarKind.FLOAT,
                text -> finite(Float.parseFloat(text)),
                p -> finite(p.getFloatValue()),
                (g, v) -> g.writeNumber((Float) v));
    }

    static NumberScalar ofDouble() {
        return new NumberScalar(
                ScalarKind.DOUBLE,
                text -> finite(Double.parseDouble(text)),
                p -> finite(p.getDoubleValue()),
                (g, v) -> g.writeNumber((Double) v));
    }

    public static NumberScalar ofBigDecimal() {
        return new NumberScalar(
                ScalarKind.DECIMAL,
                BigDecimal::new,
                JsonParser::getDecimalValue,
                (g, v) -> g.writeNumber((BigDecimal) v));
    }

    @Override
    Object fromText(String text) {
        String number = text.strip();
        if (number.length() > MAX_DIGITS) {
            throw new NumberFormatException("too long");
        }
        for (int i = 0; i < number.length(); i++) {
            if (!isAllowed(number.charAt(i))) {
                throw new NumberFormatException("not as JSON writes it");
            }
        }
        return fromText.apply(number);
    }

    private static boolean isAllowed(char c) {
        return (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0;
    }

    @Override
    Object fromToken(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_INT || (token == JsonToken.VALUE_NUMBER_FLOAT && !whole)) {
            return fromToken.apply(parser);
        }
        return super.fromToken(parser, token);
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        write.apply(generator, value);
    }

    private static Integer narrow(int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("out of range");
        }
        return value;
    }

    private static Float finite(float value) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException("not finite");
        }
        return value;
    }

    private static Double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not finite");
        }
        return value;
    }

    private interface FromToken {
        Object apply(JsonParser parser) throws IOException;
    }

    private interface Write {
        void apply(JsonGenerator generator, Object value) throws IOException;
    }
}
