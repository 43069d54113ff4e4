// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class NumberLimitsTest {

    private static final String DIGITS_400 = "9".repeat(400);
    private static final String DIGITS_5000 = "9".repeat(5000);
    private static final Type ANY = new Sio.TypeOf<Map<String, Object>>() {}.type();

    static Stream<Arguments> beyond() {
        return Stream.of(
                arguments(byte.class, "128"),
                arguments(byte.class, "\"-129\""),
                arguments(short.class, "32768"),
                arguments(int.class, "2147483648"),
                arguments(int.class, "\"2147483648\""),
                arguments(int.class, "-2147483649"),
                arguments(int.class, DIGITS_400),
                arguments(long.class, "9223372036854775808"),
                arguments(long.class, "\"9223372036854775808\""),
                arguments(long.class, "\"" + DIGITS_5000 + "\""),
                arguments(long.class, "1e999999999"),
                arguments(int.class, "1.0"),
                arguments(int.class, "\"1.0\""),
                arguments(int.class, "\"1e3\""),
                arguments(int.class, "true"),
                arguments(int.class, "\"\""),
                arguments(int.class, "\"\u0661\u0662\""),
                arguments(BigInteger.class, "1e999999999"),
                arguments(BigInteger.class, "\"1e999999999\""),
                arguments(BigInteger.class, "\"" + DIGITS_5000 + "\""));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void neverWrapsAroundOrRoundsAnInteger(Type type, String json) {
        List<Violation> violations = inGoodTime(ScalarInputTest.listOf(type), "[" + json + "]");

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("[0]");
            assertThat(violation.message()).startsWith("must be an integer");
        });
    }

    static Stream<Arguments> noNumbers() {
        return Stream.of(
                arguments(double.class, "1e400"),
                arguments(double.class, "\"1e400\""),
                arguments(double.class, DIGITS_400),
                arguments(double.class, "\"NaN\""),
                arguments(double.class, "\"Infinity\""),
                arguments(double.class, "\"-Infinity\""),
                arguments(double.class, "\"0x1p3\""),
                arguments(double.class, "\"1d\""),
                arguments(float.class, "1e39"),
                arguments(float.class, "\"1f\""),
                arguments(BigDecimal.class, "\"NaN\""),
                arguments(BigDecimal.class, "\"1e99999999999\""),
                arguments(BigDecimal.class, "1e99999999999"),
                arguments(BigDecimal.class, "\"" + DIGITS_5000 + "\""),
                arguments(BigDecimal.class, "false"));
    }

    @ParameterizedTest
    @MethodSource("noNumbers")
    void takesOnlyFiniteNumbersAsJsonWritesThem(Type type, String json) {
        assertThat(inGoodTime(ScalarInputTest.listOf(type), "[" + json + "]"))
                .containsExactly(new Violation("[0]", "must be a number"));
    }

    @ParameterizedTest
    @ValueSource(classes = {int.class, long.class, double.class, BigInteger.class, BigDecimal.class})
    void refusesADocumentWithANumberOfFiveThousandDigits(Class<?> type) {
        assertThat(inGoodTime(ScalarInputTest.listOf(type), "[" + DIGITS_5000 + "]"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .startsWith("The JSON document is beyond the limits")
                        .doesNotContain("StreamReadConstraints")
                        .doesNotContain(DIGITS_400));
    }

    @Test
    void keepsAHugeExponentAsItIsWithoutCountingItOut() {
        assertThat(inGoodTimeRead(ScalarInputTest.listOf(BigDecimal.class), "[1e999999999]"))
                .isEqualTo(List.of(new BigDecimal("1e999999999")));
        assertThat(inGoodTimeRead(ANY, "{\"a\":1e999999999}")).isEqualTo(Map.of("a", new BigDecimal("1e999999999")));
    }

    @Test
    void saysOfAnUndeclaredNumberTooThatItIsNone() {
        assertThat(inGoodTime(ANY, "{\"a\":1e99999999999}")).containsExactly(new Violation("a", "must be a number"));
    }

    @Test
    void refusesNumbersWithoutQuotesThatAreNoJson() {
        for (String token : List.of("NaN", "Infinity", "-Infinity", "01", "+1", ".5", "1.", "0x10")) {
            assertThat(inGoodTime(ANY, "{\"a\":" + token + "}"))
                    .as(token)
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.message()).startsWith("Malformed JSON"));
        }
    }

    /** A converter that takes quadratic time, or counts an exponent out, would be at it for minutes. */
    private static List<Violation> inGoodTime(Type type, String json) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Sio.violations(type, json));
    }

    private static Object inGoodTimeRead(Type type, String json) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Sio.read(type, json));
    }
}
