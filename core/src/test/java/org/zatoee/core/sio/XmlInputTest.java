// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class XmlInputTest {

    private static final Type ANY = new Sio.TypeOf<Map<String, Object>>() {}.type();
    private static final Type LINES = new Sio.TypeOf<List<Line>>() {}.type();

    record Line(String product, int quantity) {}

    record Order(long id, Optional<String> note, List<Line> lines, Optional<Boolean> urgent) {}

    record Names(List<String> names) {}

    record Matrix(List<List<Integer>> rows) {}

    record Rates(Map<String, BigDecimal> rates) {}

    record Node(String name, Optional<Node> next) {}

    record Wide(Optional<Line> line, Object any) {}

    private static @Nullable Object read(Type type, String xml) {
        return Sio.read(type, BodyFormat.XML, xml);
    }

    private static List<Violation> violations(Type type, String xml) {
        return Sio.violations(type, BodyFormat.XML, xml);
    }

    @Test
    void readsElementsIntoRecordsWhateverTheRootAndTheNamespacesAre() {
        String xml =
                """
                <?xml version="1.0"?>
                <!-- a comment --><o:order xmlns:o="urn:orders" xmlns="urn:lines"><?pi?>
                  <o:id> 7 </o:id><unknown><id>8</id></unknown>
                  <lines><product>tea &amp; <![CDATA[<milk>]]></product><quantity>2</quantity></lines>
                  <lines><quantity>3</quantity><product>cup</product></lines>
                  <o:urgent>yes</o:urgent>
                </o:order>
                """;

        assertThat(read(Order.class, xml))
                .isEqualTo(new Order(
                        7,
                        Optional.empty(),
                        List.of(new Line("tea & <milk>", 2), new Line("cup", 3)),
                        Optional.of(true)));
    }

    @Test
    void readsAttributesAsFields() {
        assertThat(read(Line.class, "<line product=\"tea\" quantity=\"2\"/>")).isEqualTo(new Line("tea", 2));
        assertThat(read(Line.class, "<line quantity=\"2\"><product a=\"ignored\">tea</product></line>"))
                .isEqualTo(new Line("tea", 2));
        assertThat(read(
                        Order.class,
                        "<o id=\"1\"><lines product=\"a\" quantity=\"1\"/><lines product=\"b\" quantity=\"2\"/></o>"))
                .isEqualTo(
                        new Order(1, Optional.empty(), List.of(new Line("a", 1), new Line("b", 2)), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x><names>a</names><names>b</names></x>",
                "<x><names><item>a</item><item>b</item></names></x>",
                "<x><names><item_list><item>a</item><item>b</item></item_list></names></x>",
                "<x><names><item_list><item>a</item><item>b</item></item_list><more>c</more></names><y/></x>",
                "<x><names>a</names><other>1</other><names>b</names></x>",
                "<x><names/><names>a</names><names>b</names></x>"
            })
    void readsAListHoweverItIsSent(String xml) {
        assertThat(read(Names.class, xml)).isEqualTo(new Names(List.of("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<x><names>a</names></x>", "<x><names><item>a</item></names></x>"})
    void makesAListOfOne(String xml) {
        assertThat(read(Names.class, xml)).isEqualTo(new Names(List.of("a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<x><names/></x>", "<x><names> </names></x>", "<x><names><item_list/></names></x>"})
    void readsAnEmptyList(String xml) {
        assertThat(read(Names.class, xml)).isEqualTo(new Names(List.of()));
    }

    @Test
    void readsListsOfLists() {
        assertThat(read(Matrix.class, "<x><rows><item><item>1</item><item>2</item></item><item>3</item></rows></x>"))
                .isEqualTo(new Matrix(List.of(List.of(1, 2), List.of(3))));
        assertThat(read(Matrix.class, "<x><rows><item>1</item></rows><rows><item>2</item></rows></x>"))
                .isEqualTo(new Matrix(List.of(List.of(1), List.of(2))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<lines><line product='a' quantity='1'/><line product='b' quantity='2'/></lines>",
                "<r><item_list><item product='a' quantity='1'/><item product='b' quantity='2'/></item_list></r>",
                "<r><item><product>a</product><quantity>1</quantity></item><item product='b' quantity='2'/></r>"
            })
    void readsAListAtTheRoot(String xml) {
        assertThat(read(LINES, xml)).isEqualTo(List.of(new Line("a", 1), new Line("b", 2)));
    }

    @Test
    void readsMapsAndRecordsInRecords() {
        assertThat(read(Rates.class, "<x><rates><EUR>1.0</EUR><USD>1.1</USD></rates></x>"))
                .isEqualTo(new Rates(Map.of("EUR", new BigDecimal("1.0"), "USD", new BigDecimal("1.1"))));
        assertThat(read(Node.class, "<n><name>a</name><next><name>b</name></next></n>"))
                .isEqualTo(new Node("a", Optional.of(new Node("b", Optional.empty()))));
    }

    @Test
    void tellsNilFromEmpty() {
        String xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

        assertThat(read(Node.class, "<n " + xsi + "><name/><next xsi:nil=\"true\"/></n>"))
                .isEqualTo(new Node("", Optional.empty()));
        assertThat(violations(Line.class, "<n " + xsi + "><product xsi:nil=\"1\"/><quantity>1</quantity></n>"))
                .containsExactly(new Violation("product", "is required"));
    }

    @Test
    void reportsEverythingThatIsWrongAtOnceByPath() {
        String xml =
                """
                <o><note><a/></note><urgent>perhaps</urgent>
                   <lines>text</lines><lines><quantity>x</quantity></lines><id>1</id><id>2</id></o>
                """;

        assertThat(violations(Order.class, xml))
                .containsExactlyInAnyOrder(
                        new Violation("note", "must be text"),
                        new Violation("urgent", "must be a boolean"),
                        new Violation("lines[0]", "must be an object"),
                        new Violation("lines[1].quantity", "must be an integer"),
                        new Violation("lines[1].product", "is required"),
                        new Violation("id", "is given twice"));
    }

    @Test
    void asksForWhatIsMissing() {
        Violation[] both = {new Violation("product", "is required"), new Violation("quantity", "is required")};
        for (String nothing : List.of("", " \n", "<x/>", "<x></x>", "<x><y/></x>")) {
            assertThat(violations(Line.class, nothing)).containsExactly(both);
        }
        assertThat(violations(Line.class, "<x>text</x>")).containsExactly(new Violation("", "must be an object"));
    }

    @Test
    void readsWhateverThereIsIntoADynamicInput() {
        String xml =
                """
                <r><name>a</name><empty/><one><item>1</item></one><list><item_list><item>1</item><item>2</item></item_list></list>
                   <twice>1</twice><twice><b>2</b></twice><map kind="x"><item>3</item></map><none><item_list/></none></r>
                """;

        assertThat(read(ANY, xml))
                .isEqualTo(Map.of(
                        "name",
                        "a",
                        "empty",
                        "",
                        "one",
                        List.of("1"),
                        "list",
                        List.of("1", "2"),
                        "twice",
                        List.of("1", Map.of("b", "2")),
                        "map",
                        Map.of("kind", "x", "item", "3"),
                        "none",
                        List.of()));
        assertThat(read(ANY, "<r/>")).isEqualTo(Map.of());
        assertThat(read(ANY, "")).isEqualTo(Map.of());
        assertThat(violations(ANY, "<r>text</r>"))
                .containsExactly(new Violation("", "The body must be an XML element with children"));
        assertThat(read(Wide.class, "<w><any>1</any></w>")).isEqualTo(new Wide(Optional.empty(), "1"));
        assertThat(read(Wide.class, "<w><any><a>1</a><a>2</a></any></w>"))
                .isEqualTo(new Wide(Optional.empty(), Map.of("a", Arrays.asList("1", "2"))));
    }

    @Test
    void readsTheMessageInASoapEnvelope() {
        String envelope =
                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header><a><Body/></a></s:Header>"
                        + "<s:Body><m:line xmlns:m=\"urn:m\"><m:product at=\"&lt;\">tea</m:product><quantity>2</quantity></m:line></s:Body>"
                        + "</s:Envelope>";

        assertThat(Sio.read(Line.class, BodyFormat.SOAP, envelope)).isEqualTo(new Line("tea", 2));
        assertThat(Sio.read(String.class, BodyFormat.SOAP, envelope))
                .isEqualTo(
                        "<m:line xmlns:m=\"urn:m\"><m:product at=\"&lt;\">tea</m:product><quantity>2</quantity></m:line>");
    }
}
