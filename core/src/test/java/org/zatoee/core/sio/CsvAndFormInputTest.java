// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class CsvAndFormInputTest {

    private static final Type LINES = new Sio.TypeOf<List<Line>>() {}.type();
    private static final Type ANY = new Sio.TypeOf<Map<String, Object>>() {}.type();

    record Line(String product, int quantity, Optional<String> note) {}

    record Search(int page, Optional<List<String>> tags) {}

    private static Line line(String product, int quantity) {
        return new Line(product, quantity, Optional.empty());
    }

    @Test
    void readsRowsIntoRecords() {
        String csv = "\uFEFFproduct, quantity ,unknown,note\r\ntea,1,x,\r\n\r\n\"a \"\"b\"\", c\nd\",2,,\"\"\nmilk,3\n";

        assertThat(Sio.read(LINES, BodyFormat.CSV, csv))
                .isEqualTo(List.of(line("tea", 1), new Line("a \"b\", c\nd", 2, Optional.of("")), line("milk", 3)));
    }

    @Test
    void readsTheOnlyRowIntoARecord() {
        assertThat(Sio.read(Line.class, BodyFormat.CSV, "quantity,product\n1,tea"))
                .isEqualTo(line("tea", 1));
        assertThat(Sio.read(ANY, BodyFormat.CSV, "quantity,product\n1,tea"))
                .isEqualTo(Map.of("quantity", "1", "product", "tea"));
        assertThat(Sio.violations(Line.class, BodyFormat.CSV, "quantity,product\n1,tea\n2,milk"))
                .containsExactly(new Violation("", "The body goes on after the end of the CSV document"));
        assertThat(Sio.violations(Line.class, BodyFormat.CSV, "quantity,product\n"))
                .containsExactly(new Violation("product", "is required"), new Violation("quantity", "is required"));
    }

    @Test
    void readsAHeaderWithoutRowsAsAnEmptyList() {
        assertThat(Sio.read(LINES, BodyFormat.CSV, "product,quantity")).isEqualTo(List.of());
        assertThat(Sio.violations(LINES, BodyFormat.CSV, "")).containsExactly(new Violation("", "A body is required"));
    }

    @Test
    void reportsEverythingThatIsWrongByRowAndField() {
        assertThat(Sio.violations(LINES, BodyFormat.CSV, "product,quantity,product\n,x,a\ntea,1.5,\n"))
                .containsExactlyInAnyOrder(
                        new Violation("[0].product", "is required"),
                        new Violation("[0].product", "is given twice"),
                        new Violation("[0].quantity", "must be an integer"),
                        new Violation("[1].product", "is given twice"),
                        new Violation("[1].quantity", "must be an integer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "product\\n\"tea          | Malformed CSV at line 2, column 5",
                "product\\n\"tea\"x       | Malformed CSV at line 2, column 6",
                "product\\nt\"ea          | Malformed CSV at line 2, column 2",
                "product\\nt\\rea         | Malformed CSV at line 2, column 3",
                "product\\ntea,1          | The CSV row at line 2 has more cells than the first row"
            })
    void saysWhereItIsMalformed(String csv, String message) {
        assertThat(Sio.violations(
                        LINES, BodyFormat.CSV, csv.replace("\\n", "\n").replace("\\r", "\r")))
                .containsExactly(new Violation("", message));
    }

    @Test
    void hasLimits() {
        assertThat(Sio.violations(LINES, BodyFormat.CSV, ",".repeat(1_000_000)))
                .containsExactly(new Violation("", "The CSV document has more than 1000 columns"));
        assertThat(Sio.message(LINES, BodyFormat.CSV, "product\n\u00E9".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("The body is not valid UTF-8");
    }

    @Test
    void readsAForm() {
        assertThat(Sio.read(Search.class, BodyFormat.FORM, "page=2&tags=a+b&tags=%C5%82"))
                .isEqualTo(new Search(2, Optional.of(List.of("a b", "\u0142"))));
        assertThat(Sio.read(ANY, BodyFormat.FORM, "a=1&b=2&b=3")).isEqualTo(Map.of("a", "1", "b", List.of("2", "3")));
        assertThat(Sio.violations(Search.class, BodyFormat.FORM, "page=x"))
                .containsExactly(new Violation("page", "must be an integer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "a=%FF"})
    void refusesAFormThatIsBrokenlyEncoded(String form) {
        assertThat(Sio.violations(ANY, BodyFormat.FORM, form)).hasSize(1);
    }

    @Test
    void letsParametersOrTheBodyWin() {
        Map<String, List<String>> url = Map.of("page", List.of("9"));

        for (BodyFormat format : List.of(BodyFormat.FORM, BodyFormat.JSON, BodyFormat.XML, BodyFormat.CSV)) {
            byte[] body = onePage(format).getBytes(StandardCharsets.UTF_8);
            for (Type type : List.of(Search.class, ANY)) {
                assertThat(page(type, new Message(body, format, url, true)))
                        .as("%s", format)
                        .isEqualTo("9");
                assertThat(page(type, new Message(body, format, url, false)))
                        .as("%s", format)
                        .isEqualTo("1");
            }
        }
    }

    private static String onePage(BodyFormat format) {
        return switch (format) {
            case FORM -> "page=1";
            case JSON -> "{\"page\":1}";
            case CSV -> "page\n1";
            default -> "<x><page>1</page></x>";
        };
    }

    private static String page(Type type, Message message) {
        Object read = ServiceContract.of(type, Void.class).input().read(message);
        return String.valueOf(read instanceof Search search ? search.page() : ((Map<?, ?>) read).get("page"));
    }
}
