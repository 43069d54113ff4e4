// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.scalar;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.UnsupportedTypeException;

/** The scalar types of the JDK that SimpleIO knows. */
public final class Scalars {

    private static final Map<Class<?>, Scalar> KNOWN = known();

    private Scalars() {}

    /** The scalar for a class; empty if there is none. */
    public static Optional<Scalar> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(constantOf(type));
        }
        return Optional.ofNullable(KNOWN.get(type));
    }

    private static Map<Class<?>, Scalar> known() {
        Map<Class<?>, Scalar> known = new HashMap<>();
        both(known, byte.class, Byte.class, NumberScalar.ofByte());
        both(known, short.class, Short.class, NumberScalar.ofShort());
        both(known, int.class, Integer.class, NumberScalar.ofInt());
        both(known, long.class, Long.class, NumberScalar.ofLong());
        both(known, float.class, Float.class, NumberScalar.ofFloat());
        both(known, double.class, Double.class, NumberScalar.ofDouble());
        both(known, boolean.class, Boolean.class, new BooleanScalar());
        known.put(BigInteger.class, NumberScalar.ofBigInteger());
        known.put(BigDecimal.class, NumberScalar.ofBigDecimal());
        known.put(UUID.class, textOf(ScalarKind.UUID, "must be a UUID", Scalars::uuid));
        known.put(LocalDate.class, textOf(ScalarKind.DATE, "must be a date such as 2026-01-31", LocalDate::parse));
        known.put(LocalTime.class, textOf(ScalarKind.TIME, "must be a time such as 23:59:59", LocalTime::parse));
        known.put(
                LocalDateTime.class,
                textOf(
                        ScalarKind.LOCAL_DATE_TIME,
                        "must be a date and time such as 2026-01-31T23:59:59",
                        text -> LocalDateTime.parse(text.replace(' ', 'T'))));
        known.put(
                OffsetDateTime.class,
                textOf(
                        ScalarKind.OFFSET_DATE_TIME,
                        "must be a date and time such as 2026-01-31T23:59:59+01:00",
                        OffsetDateTime::parse));
        known.put(
                Instant.class,
                textOf(
                        ScalarKind.INSTANT,
                        "must be a time in UTC such as 2026-01-31T23:59:59Z",
                        text -> OffsetDateTime.parse(text).toInstant()));
        return Map.copyOf(known);
    }

    /**
     * The scalar for a date or time that is written as a pattern says.
     *
     * @throws UnsupportedTypeException if the type is none, or cannot be read back from the pattern
     */
    public static Scalar ofPattern(Type type, String pattern) {
        return PatternScalar.of(type, pattern);
    }

    /** The JDK takes groups of any length, and would make another UUID of them. */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not as long as a UUID");
        }
        return UUID.fromString(text);
    }

    private static void both(Map<Class<?>, Scalar> known, Class<?> primitive, Class<?> boxed, Scalar scalar) {
        known.put(primitive, scalar);
        known.put(boxed, scalar);
    }

    private static Scalar constantOf(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return TextScalar.of(
                "must be one of " + String.join(", ", names), Shape.Scalar.oneOf(names), name -> Optional.ofNullable(
                                constants.get(name))
                        .orElseThrow(() -> new IllegalArgumentException("no such constant")));
    }

    private static TextScalar textOf(ScalarKind kind, String requirement, Function<String, Object> fromText) {
        return TextScalar.of(requirement, Shape.Scalar.of(kind), fromText);
    }
}
