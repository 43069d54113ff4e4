// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.core.sio.value.UnwritableValueException;
import org.zatoee.service.Violation;
import org.zatoee.service.sio.CommaSeparated;
import org.zatoee.service.sio.DatePattern;
import org.zatoee.service.sio.DefaultValue;
import org.zatoee.service.sio.FieldName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a component says of itself: its name, its default, its dates and its commas. */
class DeclaredComponentsTest {

    enum Unit {
        PIECE,
        KILO
    }

    record Order(
            @FieldName("customer-id") long customer,
            @DefaultValue("PIECE") Unit unit,
            @DefaultValue({"a", "b"}) List<String> tags,
            @DefaultValue("2.50") Optional<BigDecimal> price) {}

    record Dated(@DatePattern("ddMMyyyy") LocalDate day, @DatePattern("dd.MM.uuuu HH:mm") Optional<Instant> seen) {}

    record Lists(@CommaSeparated List<Integer> numbers, @CommaSeparated Optional<List<Unit>> units) {}

    @Test
    void aFieldHasTheNameItSays() {
        assertThat(Sio.read(Order.class, "{\"customer-id\": \"7\", \"unit\": \"KILO\", \"tags\": [], \"price\": 1}"))
                .isEqualTo(new Order(7, Unit.KILO, List.of(), Optional.of(BigDecimal.ONE)));
        assertThat(Sio.violations(Order.class, "{\"customer\": 7}"))
                .containsExactly(new Violation("customer-id", "is required"));
        assertThat(Sio.write(Order.class, new Order(7, Unit.KILO, List.of(), Optional.of(BigDecimal.ONE))))
                .isEqualTo("{\"customer-id\":7,\"unit\":\"KILO\",\"tags\":[],\"price\":1}");
    }

    @Test
    void whatIsAbsentOrNullIsItsDefault() {
        Order expected = new Order(7, Unit.PIECE, List.of("a", "b"), Optional.of(new BigDecimal("2.50")));

        assertThat(Sio.read(Order.class, "{\"customer-id\": 7}")).isEqualTo(expected);
        assertThat(Sio.read(Order.class, "{\"customer-id\": 7, \"unit\": null, \"tags\": null, \"price\": null}"))
                .isEqualTo(expected);
        assertThat(Sio.read(Order.class, "", Map.of("customer-id", List.of("7"))))
                .isEqualTo(expected);
        assertThat(Sio.read(Order.class, BodyFormat.XML, "<o><customer-id>7</customer-id></o>"))
                .isEqualTo(expected);
        assertThat(Sio.read(Order.class, BodyFormat.CSV, "customer-id,unit\n7,\n"))
                .isEqualTo(expected);
    }

    @Test
    void aDefaultStandsInForNullInTheOutput() {
        @SuppressWarnings("NullAway") // What a service does that forgets a component.
        Order forgotten = new Order(7, null, null, Optional.empty());

        assertThat(Sio.write(Order.class, forgotten))
                .isEqualTo("{\"customer-id\":7,\"unit\":\"PIECE\",\"tags\":[\"a\",\"b\"],\"price\":2.50}");
    }

    @Test
    void aDefaultThatTheTypeRefusesKeepsTheServiceOut() {
        record Bad(@DefaultValue("many") int count) {}

        assertThatThrownBy(() -> Sio.read(Bad.class, "{}"))
                .isInstanceOf(UnsupportedTypeException.class)
                .hasMessageContaining("Bad.count")
                .hasMessageContaining("must be an integer");
    }

    @Test
    void twoFieldsOfOneNameKeepTheServiceOut() {
        record Twice(@FieldName("b") int a, int b) {}

        assertThatThrownBy(() -> Sio.read(Twice.class, "{}"))
                .isInstanceOf(UnsupportedTypeException.class)
                .hasMessageContaining("two fields named b");
    }

    @Test
    void datesAreWrittenAsTheirPatternSays() {
        Dated dated = new Dated(LocalDate.of(2026, 1, 31), Optional.of(Instant.parse("2026-01-31T23:59:00Z")));
        String json = "{\"day\":\"31012026\",\"seen\":\"31.01.2026 23:59\"}";

        assertThat(Sio.read(Dated.class, json)).isEqualTo(dated);
        assertThat(Sio.write(Dated.class, dated)).isEqualTo(json);
        assertThat(Sio.read(Dated.class, "{\"day\": 31012026}")).isEqualTo(new Dated(dated.day(), Optional.empty()));
    }

    @Test
    void datesThatDoNotExistAreRefusedWithTheirPattern() {
        assertThat(Sio.violations(Dated.class, "{\"day\": \"30022026\", \"seen\": \"2026-01-31\"}"))
                .containsExactly(
                        new Violation("day", "must be written as ddMMyyyy"),
                        new Violation("seen", "must be written as dd.MM.uuuu HH:mm"));
    }

    @Test
    void patternsThatCannotBeReadBackKeepTheServiceOut() {
        record NoYear(@DatePattern("dd.MM.") LocalDate day) {}
        record NoDate(@DatePattern("uuuu") int year) {}

        assertThatThrownBy(() -> Sio.read(NoYear.class, "{}"))
                .isInstanceOf(UnsupportedTypeException.class)
                .hasMessageContaining("NoYear.day");
        assertThatThrownBy(() -> Sio.read(NoDate.class, "{}"))
                .isInstanceOf(UnsupportedTypeException.class)
                .hasMessageContaining("neither a date nor a time");
    }

    @Test
    void listsWithCommasTravelAsOneText() {
        Lists lists = new Lists(List.of(1, 22, 333), Optional.of(List.of(Unit.KILO, Unit.PIECE)));

        assertThat(Sio.read(Lists.class, "{\"numbers\": \"1, 22,333\", \"units\": \"KILO,PIECE\"}"))
                .isEqualTo(lists);
        assertThat(Sio.write(Lists.class, lists)).isEqualTo("{\"numbers\":\"1,22,333\",\"units\":\"KILO,PIECE\"}");
        assertThat(Sio.read(Lists.class, BodyFormat.CSV, "numbers,units\n\"1,22,333\",\"KILO,PIECE\"\n"))
                .isEqualTo(lists);
        assertThat(Sio.read(Lists.class, "{\"numbers\": \"\"}")).isEqualTo(new Lists(List.of(), Optional.empty()));
    }

    @Test
    void everyElementWithCommasIsChecked() {
        assertThat(Sio.violations(Lists.class, "{\"numbers\": \"1,x,y\", \"units\": [\"KILO\"]}"))
                .containsExactly(
                        new Violation("numbers[1]", "must be an integer"),
                        new Violation("numbers[2]", "must be an integer"),
                        new Violation("units", "must be a text with commas"));
    }

    @Test
    void anElementThatHasACommaItselfCannotBeWritten() {
        record Texts(@CommaSeparated List<String> texts) {}

        assertThat(Sio.write(Texts.class, new Texts(Arrays.asList("a", "b")))).isEqualTo("{\"texts\":\"a,b\"}");
        assertThatThrownBy(() -> Sio.write(Texts.class, new Texts(List.of("a,b"))))
                .isInstanceOf(UnwritableValueException.class);
    }
}
