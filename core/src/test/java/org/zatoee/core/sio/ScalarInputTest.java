// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ScalarInputTest {

    private static final String ID = "123e4567-e89b-12d3-a456-426614174000";

    enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "Grass";
            }
        }
    }

    record Truth(boolean value) {}

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Byte.class, "-128", (byte) -128),
                arguments(Byte.class, "\"127\"", (byte) 127),
                arguments(Short.class, "32767", (short) 32767),
                arguments(Short.class, "\"-32768\"", (short) -32768),
                arguments(int.class, "2147483647", Integer.MAX_VALUE),
                arguments(Integer.class, "\" -2147483648 \"", Integer.MIN_VALUE),
                arguments(Integer.class, "\"+7\"", 7),
                arguments(long.class, "9223372036854775807", Long.MAX_VALUE),
                arguments(Long.class, "\"-9223372036854775808\"", Long.MIN_VALUE),
                arguments(float.class, "1.5", 1.5f),
                arguments(Float.class, "\"1e3\"", 1000f),
                arguments(double.class, "1", 1.0),
                arguments(Double.class, "\"-0.25\"", -0.25),
                arguments(Double.class, "1e-400", 0.0),
                arguments(BigInteger.class, "9".repeat(400), new BigInteger("9".repeat(400))),
                arguments(BigInteger.class, "\"" + "9".repeat(400) + "\"", new BigInteger("9".repeat(400))),
                arguments(BigDecimal.class, "0.10", new BigDecimal("0.10")),
                arguments(BigDecimal.class, "\"12.50\"", new BigDecimal("12.50")),
                arguments(BigDecimal.class, "1e3", new BigDecimal("1e3")),
                arguments(String.class, "12.50", "12.50"),
                arguments(UUID.class, "\"" + ID + "\"", UUID.fromString(ID)),
                arguments(LocalDate.class, "\"2024-02-29\"", LocalDate.of(2024, 2, 29)),
                arguments(LocalTime.class, "\"23:59:59\"", LocalTime.of(23, 59, 59)),
                arguments(LocalDateTime.class, "\"2026-01-31 23:59:59\"", LocalDateTime.of(2026, 1, 31, 23, 59, 59)),
                arguments(LocalDateTime.class, "\"2026-01-31T23:59\"", LocalDateTime.of(2026, 1, 31, 23, 59)),
                arguments(
                        OffsetDateTime.class,
                        "\"2026-01-31T23:59:59+01:00\"",
                        OffsetDateTime.parse("2026-01-31T23:59:59+01:00")),
                arguments(Instant.class, "\"2026-01-31T23:59:59Z\"", Instant.parse("2026-01-31T23:59:59Z")),
                arguments(Instant.class, "\"2026-02-01T00:59:59+01:00\"", Instant.parse("2026-01-31T23:59:59Z")),
                arguments(Colour.class, "\"GREEN\"", Colour.GREEN),
                arguments(Colour.class, "\" RED \"", Colour.RED));
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsTheValue(Type type, String json, Object expected) {
        // A text at the root is the raw body, so every value stands in a list of one.
        assertThat(Sio.read(listOf(type), "[" + json + "]")).isEqualTo(List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"true,true", "1,true", "0,false", "false,false"})
    void readsABooleanFromAToken(String token, boolean expected) {
        assertThat(Sio.read(Truth.class, "{\"value\":" + token + "}")).isEqualTo(new Truth(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "yes", "on", "y", "t", "1", "TRUE", "Yes", " on "})
    void readsTheWordsForTrue(String word) {
        assertThat(Sio.read(Truth.class, "{\"value\":\"" + word + "\"}")).isEqualTo(new Truth(true));
        assertThat(Sio.read(Truth.class, "", Map.of("value", List.of(word)))).isEqualTo(new Truth(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "no", "off", "n", "f", "0", "FALSE", "No", " off "})
    void readsTheWordsForFalse(String word) {
        assertThat(Sio.read(Truth.class, "{\"value\":\"" + word + "\"}")).isEqualTo(new Truth(false));
        assertThat(Sio.read(Truth.class, "", Map.of("value", List.of(word)))).isEqualTo(new Truth(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "2", "-1", "1.0", "\"maybe\"", "\"2\"", "[true]", "{}"})
    void takesNothingElseForABoolean(String json) {
        assertThat(Sio.violations(Truth.class, "{\"value\":" + json + "}"))
                .containsExactly(new Violation("value", "must be a boolean"));
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                arguments(UUID.class, "\"1-1-1-1-1\"", "must be a UUID"),
                arguments(UUID.class, "\"" + ID + "0\"", "must be a UUID"),
                arguments(UUID.class, "7", "must be a UUID"),
                arguments(LocalDate.class, "\"2026-02-30\"", "must be a date such as 2026-01-31"),
                arguments(LocalDate.class, "20260131", "must be a date such as 2026-01-31"),
                arguments(LocalTime.class, "\"24:00\"", "must be a time such as 23:59:59"),
                arguments(Instant.class, "1769903999", "must be a time in UTC such as 2026-01-31T23:59:59Z"),
                arguments(
                        Instant.class, "\"2026-01-31T23:59:59\"", "must be a time in UTC such as 2026-01-31T23:59:59Z"),
                arguments(Colour.class, "\"Grass\"", "must be one of RED, GREEN"),
                arguments(Colour.class, "\"red\"", "must be one of RED, GREEN"),
                arguments(Colour.class, "0", "must be one of RED, GREEN"),
                arguments(String.class, "{\"a\":1}", "must be text"),
                arguments(String.class, "[\"a\"]", "must be text"),
                arguments(String.class, "\"\\ud83d\"", "must be text"),
                arguments(String.class, "\"\\ude80 \\ud83d\"", "must be text"));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void saysWhatAValueMustBe(Type type, String json, String message) {
        assertThat(Sio.violations(listOf(type), "[" + json + "]")).containsExactly(new Violation("[0]", message));
    }

    static Type listOf(Type element) {
        return new java.lang.reflect.ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {element};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public Type getOwnerType() {
                return List.class;
            }
        };
    }
}
