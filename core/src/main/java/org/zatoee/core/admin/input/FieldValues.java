// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldType;

/**
 * Converts what a client sent to the value of a field. Strings stand for numbers and flags (zato-facts, section 1.6);
 * null and the empty string say that a field is not set.
 */
public final class FieldValues {

    private static final Set<String> TRUE = Set.of("true", "yes", "on", "y", "t", "1");
    private static final Set<String> FALSE = Set.of("false", "no", "off", "n", "f", "0");

    /** Of the names of services and of secrets, in UTF-16 units. */
    private static final int MAX_LENGTH = 8192;

    private FieldValues() {}

    /**
     * Converts a value.
     *
     * @param violation takes what is wrong with it, in words that follow the name of the field
     * @return the value; empty if it is not set, or wrong
     */
    public static Optional<Object> read(Field field, @Nullable Object raw, Consumer<String> violation) {
        if (raw == null || raw.equals("") || isNoReference(field, raw)) {
            return Optional.empty();
        }
        if (!(raw instanceof String || raw instanceof Number || raw instanceof Boolean)) {
            violation.accept("must be a single value");
            return Optional.empty();
        }
        Optional<Object> value = convert(field.type(), raw, violation);
        Optional<String> broken = value.flatMap(field.rule()::broken);
        if (broken.isPresent()) {
            violation.accept(broken.get());
            return Optional.empty();
        }
        return value.map(field.rule()::normalised);
    }

    /** How clients of 2.0 and later say that there is none. */
    private static boolean isNoReference(Field field, Object raw) {
        return field.type() instanceof FieldType.Reference && raw.equals("ZATO_NONE");
    }

    private static Optional<Object> convert(FieldType type, Object raw, Consumer<String> violation) {
        if (type instanceof FieldType.WholeNumber number) {
            return number(raw, number.min(), number.max(), violation);
        }
        if (type instanceof FieldType.Reference) {
            return number(raw, 1, Long.MAX_VALUE, violation);
        }
        if (type instanceof FieldType.Flag) {
            return flag(raw, violation);
        }
        String text = raw.toString();
        if (type instanceof FieldType.Choice choice) {
            return choice(text, choice, violation);
        }
        int limit = type instanceof FieldType.Text plain ? plain.maxLength() : MAX_LENGTH;
        if (text.length() > limit) {
            violation.accept("must have at most " + limit + " characters");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<Object> choice(String text, FieldType.Choice choice, Consumer<String> violation) {
        if (!choice.words().contains(text)) {
            violation.accept("must be one of " + String.join(", ", choice.words()));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<Object> number(Object raw, long min, long max, Consumer<String> violation) {
        Optional<Object> number = whole(raw)
                .filter(value ->
                        value.compareTo(BigInteger.valueOf(min)) >= 0 && value.compareTo(BigInteger.valueOf(max)) <= 0)
                .map(BigInteger::longValueExact);
        if (number.isEmpty()) {
            violation.accept("must be a whole number from " + min + " to " + max);
        }
        return number;
    }

    private static Optional<BigInteger> whole(Object raw) {
        String text = raw.toString().strip();
        // A number of that many digits is in no range; to convert it first would cost more than it is worth.
        if (raw instanceof Boolean || text.length() > 40) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > 40 ? Optional.empty() : Optional.of(number.toBigIntegerExact());
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty(); // It has a fraction.
        }
    }

    private static Optional<Object> flag(Object raw, Consumer<String> violation) {
        String word = raw.toString().strip().toLowerCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return Optional.of(TRUE.contains(word));
        }
        violation.accept("must be true or false");
        return Optional.empty();
    }

    /** The id a request gives; empty if it gives none, or what cannot be one. */
    public static Optional<Long> id(Map<String, ?> input, String field) {
        return Optional.ofNullable(input.get(field))
                .flatMap(FieldValues::whole)
                .filter(value -> value.bitLength() < Long.SIZE)
                .map(BigInteger::longValueExact);
    }
}
