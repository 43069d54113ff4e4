// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordInputTest {

    record Line(String product, int quantity) {}

    record Order(long id, Optional<String> note, List<Line> lines, Optional<Line> bonus) {}

    record Maybe(Optional<Integer> number, Optional<List<String>> names, Optional<Map<String, BigDecimal>> rates) {}

    record Node(String name, List<Node> children, Optional<Node> next) {}

    record Positive(int number) {
        Positive {
            if (number <= 0) {
                throw new IllegalArgumentException("must be positive");
            }
        }
    }

    record Wrapper(List<Positive> numbers) {}

    record Moody(String mood) {
        Moody {
            switch (mood) {
                case "state" -> throw new IllegalStateException("a fault of the record");
                case "service" -> throw new ServiceException(ErrorCode.CONFLICT, "exists already");
                case "error" -> throw new AssertionError("a fault of the record");
                case "silent" -> throw new IllegalArgumentException();
                default -> {}
            }
        }
    }

    record Empty() {}

    @Test
    void readsRecordsInListsInRecords() {
        assertThat(
                        Sio.read(
                                Order.class,
                                """
                        {"lines":[{"product":"tea","quantity":2},{"quantity":"3","product":"milk"}],
                         "id":"7", "bonus":{"product":"cup","quantity":1}}"""))
                .isEqualTo(new Order(
                        7,
                        Optional.empty(),
                        List.of(new Line("tea", 2), new Line("milk", 3)),
                        Optional.of(new Line("cup", 1))));
    }

    @Test
    void takesAbsentAndNullForAnEmptyOptional() {
        Maybe none = new Maybe(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(Sio.read(Maybe.class, "{}")).isEqualTo(none);
        assertThat(Sio.read(Maybe.class, "{\"number\":null,\"names\":null,\"rates\":null}"))
                .isEqualTo(none);
        assertThat(Sio.read(Maybe.class, "")).isEqualTo(none);
        assertThat(Sio.read(Maybe.class, " \n ")).isEqualTo(none);
        assertThat(Sio.read(Maybe.class, "{\"number\":1,\"names\":[],\"rates\":{\"EUR\":1.0}}"))
                .isEqualTo(new Maybe(
                        Optional.of(1), Optional.of(List.of()), Optional.of(Map.of("EUR", new BigDecimal("1.0")))));
    }

    @Test
    void reportsEverythingThatIsWrongAtOnceByPath() {
        assertThat(
                        Sio.violations(
                                Order.class,
                                """
                        {"note":[], "lines":[{"product":"tea","quantity":1},null,{"product":"a","quantity":"x"},7,{}],
                         "bonus":{"quantity":1.5}}"""))
                .containsExactlyInAnyOrder(
                        new Violation("id", "is required"),
                        new Violation("note", "must be text"),
                        new Violation("lines[1]", "must not be null"),
                        new Violation("lines[2].quantity", "must be an integer"),
                        new Violation("lines[3]", "must be an object"),
                        new Violation("lines[4].product", "is required"),
                        new Violation("lines[4].quantity", "is required"),
                        new Violation("bonus.product", "is required"),
                        new Violation("bonus.quantity", "must be an integer"));
    }

    @Test
    void asksForWhatIsMissingInAnEmptyBody() {
        assertThat(Sio.violations(Line.class, ""))
                .containsExactly(new Violation("product", "is required"), new Violation("quantity", "is required"));
        assertThat(Sio.violations(Line.class, "{\"product\":null,\"quantity\":1}"))
                .containsExactly(new Violation("product", "is required"));
    }

    @Test
    void refusesAFieldThatIsGivenTwice() {
        assertThat(Sio.violations(Line.class, "{\"product\":\"a\",\"quantity\":1,\"product\":\"b\"}"))
                .containsExactly(new Violation("product", "is given twice"));
        assertThat(Sio.violations(Line.class, "{\"product\":\"a\",\"quantity\":\"x\",\"quantity\":1}"))
                .containsExactly(
                        new Violation("quantity", "must be an integer"), new Violation("quantity", "is given twice"));
    }

    @Test
    void ignoresFieldsItDoesNotKnow() {
        assertThat(Sio.read(
                        Line.class,
                        "{\"x\":{\"product\":[1,{}]},\"product\":\"a\",\"Product\":\"b\",\"quantity\":1,\"y\":null}"))
                .isEqualTo(new Line("a", 1));
        assertThat(Sio.read(Empty.class, "{\"a\":1}")).isEqualTo(new Empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "\"text\"", "true", "[{\"product\":\"a\",\"quantity\":1}]"})
    void takesOnlyAnObjectForARecord(String json) {
        assertThat(Sio.violations(Line.class, json)).containsExactly(new Violation("", "must be an object"));
    }

    @Test
    void readsRecordsThatContainThemselves() {
        assertThat(Sio.read(Node.class, "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]}]}"))
                .isEqualTo(new Node("a", List.of(new Node("b", List.of(), Optional.empty())), Optional.empty()));
        assertThat(Sio.violations(Node.class, "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[{}]}]}"))
                .extracting(Violation::field)
                .containsExactly("children[0].children[0].name", "children[0].children[0].children");
    }

    @Test
    void takesWhatARecordRefusesForAViolation() {
        assertThat(Sio.violations(Positive.class, "{\"number\":0}"))
                .containsExactly(new Violation("", "must be positive"));
        assertThat(Sio.violations(Wrapper.class, "{\"numbers\":[{\"number\":1},{\"number\":-1},{\"number\":\"x\"}]}"))
                .containsExactly(
                        new Violation("numbers[1]", "must be positive"),
                        new Violation("numbers[2].number", "must be an integer"));
        assertThat(Sio.violations(Moody.class, "{\"mood\":\"silent\"}"))
                .containsExactly(new Violation("", "is not acceptable"));
    }

    @Test
    void letsOtherFailuresOfARecordThrough() {
        assertThatThrownBy(() -> Sio.read(Moody.class, "{\"mood\":\"state\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault of the record");
        assertThatThrownBy(() -> Sio.read(Moody.class, "{\"mood\":\"service\"}"))
                .isInstanceOf(ServiceException.class)
                .hasMessage("exists already");
        assertThatThrownBy(() -> Sio.read(Moody.class, "{\"mood\":\"error\"}")).isInstanceOf(AssertionError.class);
    }

    @Test
    void listsTheFirstHundredOfManyViolations() {
        String json = "{\"numbers\":[" + "{\"number\":\"x\"},".repeat(1000) + "{}]}";

        assertThat(Sio.violations(Wrapper.class, json)).hasSize(100);
        assertThatThrownBy(() -> Sio.read(Wrapper.class, json)).isInstanceOf(BadRequestException.class);
    }

    @Test
    void handsOutListsThatCannotBeChanged() {
        Order order = (Order) Sio.read(Order.class, "{\"id\":1,\"lines\":[]}");

        assertThatThrownBy(() -> order.lines().add(new Line("a", 1))).isInstanceOf(UnsupportedOperationException.class);
    }
}
