// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.core.sio.value.UnwritableValueException;
import org.zatoee.service.Violation;
import org.zatoee.service.sio.DatePattern;
import org.zatoee.service.sio.DefaultValue;
import org.zatoee.service.sio.Width;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The format fixed-width (zato-facts, sections 1.6 and 2.1): padding, alignment, numbers, dates. */
class FixedWidthTest {

    record Payment(
            @Width(6) String account,
            @Width(8) int number,
            @Width(value = 7, decimals = 2) BigDecimal amount,
            @Width(8) @DatePattern("uuuuMMdd") LocalDate day,
            @Width(1) boolean urgent,
            @Width(value = 5, align = Width.Align.RIGHT, pad = '*') Optional<String> note) {}

    private static final Type PAYMENTS = new Sio.TypeOf<List<Payment>>() {}.type();

    private static final Payment FIRST =
            new Payment("acc 1", -42, new BigDecimal("12.50"), LocalDate.of(2026, 1, 31), true, Optional.of("hi"));

    private static final Payment SECOND =
            new Payment("äö𝄞", 7, new BigDecimal("-0.05"), LocalDate.of(2025, 12, 1), false, Optional.empty());

    private static final String LINE = "acc 1 " + "-0000042" + "0001250" + "20260131" + "1" + "***hi";

    private static final String LINES =
            LINE + "\n" + "äö𝄞   " + "00000007" + "-000005" + "20251201" + "0" + "     " + "\n";

    @Test
    void recordsAreLinesOfPaddedFields() {
        assertThat(Sio.fixedWidth(PAYMENTS, List.of(FIRST, SECOND))).isEqualTo(LINES);
        assertThat(Sio.fixedWidth(Payment.class, FIRST)).isEqualTo(LINE + "\n");
        assertThat(Sio.fixedWidth(PAYMENTS, List.of())).isEmpty();
    }

    @Test
    void linesAreReadBack() {
        assertThat(Sio.read(PAYMENTS, BodyFormat.FIXED_WIDTH, LINES)).isEqualTo(List.of(FIRST, SECOND));
        assertThat(Sio.read(PAYMENTS, BodyFormat.FIXED_WIDTH, LINES.replace("\n", "\r\n\r\n")))
                .isEqualTo(List.of(FIRST, SECOND));
        assertThat(Sio.read(Payment.class, BodyFormat.FIXED_WIDTH, LINE)).isEqualTo(FIRST);
    }

    @Test
    void aLineThatIsCutShortHasNoValuesBehindItsEnd() {
        assertThat(Sio.read(PAYMENTS, BodyFormat.FIXED_WIDTH, "b     " + "00000001" + "0000100" + "20260131" + "0"))
                .isEqualTo(List.of(new Payment(
                        "b", 1, new BigDecimal("1.00"), LocalDate.of(2026, 1, 31), false, Optional.empty())));
    }

    @Test
    void numbersMayBeFilledWithBlanksAndHaveTheirOwnPoint() {
        assertThat(Sio.read(PAYMENTS, BodyFormat.FIXED_WIDTH, "b     " + "       1" + "  1.5  " + "20260131" + "1"))
                .isEqualTo(List.of(
                        new Payment("b", 1, new BigDecimal("1.5"), LocalDate.of(2026, 1, 31), true, Optional.empty())));
    }

    @Test
    void everyViolationOfEveryLineIsReported() {
        assertThat(Sio.violations(
                        PAYMENTS,
                        BodyFormat.FIXED_WIDTH,
                        "      " + "0000x001" + "  xyz  " + "20261301" + "1\n" + LINES))
                .containsExactly(
                        new Violation("[0].account", "is required"),
                        new Violation("[0].number", "must be an integer"),
                        new Violation("[0].amount", "must be a number"),
                        new Violation("[0].day", "must be written as uuuuMMdd"));
    }

    @Test
    void aLineThatIsTooLongIsRefused() {
        assertThat(Sio.message(PAYMENTS, BodyFormat.FIXED_WIDTH, (LINE + "!").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("The row at line 1 is longer than its columns together");
    }

    @Test
    void aDefaultFillsABlankField() {
        record Row(@Width(3) @DefaultValue("new") String state, @Width(2) int count) {}

        assertThat(Sio.read(Row.class, BodyFormat.FIXED_WIDTH, "   07\n")).isEqualTo(new Row("new", 7));
    }

    @Test
    void nothingIsCutOff() {
        Payment longName = new Payment("account", 1, BigDecimal.ONE, FIRST.day(), true, Optional.empty());
        Payment fraction = new Payment("a", 1, new BigDecimal("0.005"), FIRST.day(), true, Optional.empty());
        Payment twoLines = new Payment("a\nb", 1, BigDecimal.ONE, FIRST.day(), true, Optional.empty());

        assertThatThrownBy(() -> Sio.fixedWidth(Payment.class, longName))
                .isInstanceOf(UnwritableValueException.class)
                .hasMessage("'account' is longer than its width of 6");
        assertThatThrownBy(() -> Sio.fixedWidth(Payment.class, fraction))
                .hasMessage("'amount' has more decimals than 2");
        assertThatThrownBy(() -> Sio.fixedWidth(Payment.class, twoLines))
                .hasMessage("'account' has the end of a line in it");
    }

    @Test
    void widthsThatMakeNoSenseKeepTheServiceOut() {
        record Some(@Width(1) String a, String b) {}
        record Nested(@Width(9) List<String> a) {}
        record Point(@Width(value = 5, decimals = 2) int a) {}
        record Ambiguous(@Width(value = 5, align = Width.Align.LEFT, pad = '0') int a) {}

        assertThatThrownBy(() -> Sio.read(Some.class, "{}"))
                .isInstanceOf(UnsupportedTypeException.class)
                .hasMessageContaining("a width for some of its components");
        assertThatThrownBy(() -> Sio.read(Nested.class, "{}")).hasMessageContaining("not a single value");
        assertThatThrownBy(() -> Sio.read(Point.class, "{}")).hasMessageContaining("no number that may have some");
        assertThatThrownBy(() -> Sio.read(Ambiguous.class, "{}")).hasMessageContaining("digits behind a number");
    }

    @Test
    void aServiceWithoutWidthsCannotSpeakIt() {
        record Plain(String a) {}

        assertThatThrownBy(() -> Sio.read(Plain.class, BodyFormat.FIXED_WIDTH, "x"))
                .isInstanceOf(UnwritableValueException.class)
                .hasMessageContaining("do not say their widths");
    }
}
