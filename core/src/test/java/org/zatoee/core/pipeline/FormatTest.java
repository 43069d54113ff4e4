// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.sio.value.PagedOutput;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes in and comes out of channels of each format. */
class FormatTest extends PipelineTestCase {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    record Line(String product, int quantity, Optional<String> note) {}

    record Order(List<Line> lines) {}

    record Price(BigDecimal price) {}

    private @Nullable Object answer;

    @BeforeEach
    void deployServices() {
        deploy("test.line", Line.class, Line.class, (line, zato) -> line);
        deploy("test.price", Price.class, Price.class, (price, zato) -> price);
        deploy("test.order", Line.class, Order.class, (line, zato) -> new Order(List.of(line, line)));
        deploy("test.text", String.class, String.class, (text, zato) -> text);
        deploy("test.nothing", Void.class, Void.class, (in, zato) -> null);
        deployInternal("zato.thing.get-list", Object.class, (in, zato) -> answer == null ? in : answer);
        deployInternal("zato.thing.delete", Object.class, (in, zato) -> null);
        deployInternal("zato.stats.trends.get-trends", Object.class, (in, zato) -> in);
        deployInternal("zato.stats.summary.get-summary-by-day", Object.class, (in, zato) -> in);
        deployInternal("zato.service.get-request-response", Object.class, (in, zato) -> in);
    }

    private HttpReply post(String service, DataFormat format, String body) {
        replaceChannels(channel(service, "/it", format));
        return send(FakeCall.post("/it", body));
    }

    /** The text of a reply, with the CID as the word CID. */
    private static String shown(HttpReply reply) {
        return text(reply).replace(cid(reply), "CID");
    }

    @Test
    void writesARecordInXml() {
        HttpReply reply = post("test.line", DataFormat.XML, "<r><product>a&lt;b</product><quantity>2</quantity></r>");

        assertThat(shown(reply))
                .isEqualTo(XML + "<response><zato_env><cid>CID</cid><result>ZATO_OK</result></zato_env>"
                        + "<item><product>a&lt;b</product><quantity>2</quantity></item></response>");
        assertThat(reply.contentType()).isEqualTo("application/xml;charset=UTF-8");
        assertThat(reply.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"1E+30, 1000000000000000000000000000000", "1.5E-7, 0.00000015", "1E+2000000, 1E+2000000", "1.50, 1.50"})
    void writesDecimalsWithoutAnExponentUnlessTheyWouldFillTheMemory(String sent, String written) {
        assertThat(shown(post("test.price", DataFormat.XML, "<r><price>" + sent + "</price></r>")))
                .contains("<price>" + written + "</price>");
        assertThat(text(post("test.price", DataFormat.CSV, "price\r\n" + sent + "\r\n")))
                .isEqualTo("price\r\n" + written + "\r\n");
    }

    @Test
    void writesListsInRecordsInXml() {
        assertThat(shown(post("test.order", DataFormat.XML, "<r product='a' quantity='2'/>")))
                .endsWith("<item><lines><item><product>a</product><quantity>2</quantity></item>"
                        + "<item><product>a</product><quantity>2</quantity></item></lines></item></response>");
    }

    @Test
    void writesErrorsInXml() {
        HttpReply reply = post("test.line", DataFormat.XML, "<r><quantity>x</quantity></r>");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(shown(reply))
                .isEqualTo(XML + "<response><zato_env><cid>CID</cid><result>ZATO_ERROR</result>"
                        + "<details>quantity: must be an integer; product: is required</details>"
                        + "<errors><item><field>quantity</field><message>must be an integer</message></item>"
                        + "<item><field>product</field><message>is required</message></item></errors>"
                        + "</zato_env></response>");
    }

    @Test
    void passesTextThroughInEveryFormat() {
        assertThat(post("test.text", DataFormat.XML, "<any/>").contentType()).startsWith("application/xml");
        assertThat(text(post("test.text", DataFormat.XML, "<any/>"))).isEqualTo("<any/>");
        assertThat(text(post("test.text", DataFormat.CSV, "a,b"))).isEqualTo("a,b");
        assertThat(text(post("test.text", DataFormat.FORM, "a=b"))).isEqualTo("a=b");
        for (DataFormat format : List.of(DataFormat.XML, DataFormat.CSV)) {
            HttpReply nothing = post("test.nothing", format, "");
            assertThat(nothing.body().length == 0 || text(nothing).contains("ZATO_OK"))
                    .isTrue();
        }
    }

    @Test
    void writesCsv() {
        HttpReply reply = post("test.line", DataFormat.CSV, "product,quantity,note\n\"a,\"\"b\",1,\"\"\n");

        assertThat(text(reply)).isEqualTo("product,quantity,note\r\n\"a,\"\"b\",1,\"\"\r\n");
        assertThat(reply.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(text(post("test.line", DataFormat.CSV, "quantity,product\n1,a")))
                .isEqualTo("product,quantity,note\r\na,1,\r\n");
        error(post("test.line", DataFormat.CSV, "quantity\nx"), 400);
    }

    @Test
    void failsOnAnOutputThatIsNoTable() {
        error(post("test.order", DataFormat.CSV, "product,quantity\na,1"), 500);
        assertThat(log.lines())
                .anyMatch(line -> String.valueOf(line.thrown()).contains("cannot be written as CSV: 'lines'"));
    }

    @Test
    void readsFormsAndAnswersJson() {
        assertThat(text(post("test.line", DataFormat.FORM, "product=a+b&quantity=1")))
                .isEqualTo("{\"product\":\"a b\",\"quantity\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "zato.thing.get-list, zato_thing_get_list_response",
        "zato.stats.trends.get-trends, zato_stats_get_trends_response",
        "zato.stats.summary.get-summary-by-day, zato_stats_get_summary_by_day_response",
        "zato.service.get-request-response, zato_service_request_response_response"
    })
    void namesTheElementOfAReplyAsClientsKnowIt(String service, String element) {
        assertThat(shown(post(service, DataFormat.ZATO_JSON, "{\"a\":1}")))
                .isEqualTo("{\"zato_env\":{\"result\":\"ZATO_OK\",\"cid\":\"CID\",\"details\":\"\"},\"" + element
                        + "\":{\"a\":1}}");
        assertThat(shown(post(service, DataFormat.XML, "<r><a>1</a></r>")))
                .isEqualTo(XML + "<" + element + " xmlns=\"https://zato.io/ns/20130518\"><zato_env><cid>CID</cid>"
                        + "<result>ZATO_OK</result></zato_env><item><a>1</a></item></" + element + ">");
    }

    @Test
    void writesListsWithNullsOfThePublicApi() {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", 1);
        row.put("name", null);
        row.put("is_active", true);
        answer = List.of(row, Map.of("id", 2));

        assertThat(shown(post("zato.thing.get-list", DataFormat.ZATO_JSON, "")))
                .endsWith("\"zato_thing_get_list_response\":[{\"id\":1,\"name\":null,\"is_active\":true},{\"id\":2}]}");
        assertThat(shown(post("zato.thing.get-list", DataFormat.XML, "")))
                .contains("<item_list><item><id>1</id><name/><is_active>true</is_active></item>"
                        + "<item><id>2</id></item></item_list>");
    }

    @Test
    void tellsThePageBesideItsList() {
        answer = new PagedOutput(List.of(Map.of("id", 1)), Map.of("cur_page", 2));

        assertThat(shown(post("zato.thing.get-list", DataFormat.ZATO_JSON, "")))
                .endsWith("\"zato_thing_get_list_response\":[{\"id\":1}],\"_meta\":{\"cur_page\":2}}");
        assertThat(shown(post("zato.thing.get-list", DataFormat.JSON, ""))).isEqualTo("[{\"id\":1}]");
    }

    @Test
    void leavesTheElementOutWhenThereIsNothingToSay() {
        assertThat(shown(post("zato.thing.delete", DataFormat.ZATO_JSON, "{}")))
                .isEqualTo("{\"zato_env\":{\"result\":\"ZATO_OK\",\"cid\":\"CID\",\"details\":\"\"}}");
        assertThat(shown(post("zato.thing.delete", DataFormat.XML, "")))
                .endsWith("<zato_env><cid>CID</cid><result>ZATO_OK</result></zato_env></zato_thing_delete_response>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "1", "", "a<b", "\u0142\u00F3d\u017A", "a:b c", "\u65E5"})
    void writesNamesOfFieldsThatXmlHasNoNameFor(String name) {
        answer = Map.of(name, "\u0000\uD83D \uD83D\uDE80 ]]> \r");

        String xml = text(post("zato.thing.get-list", DataFormat.XML, ""));

        String copy = org.zatoee.core.xml.XmlCopy.root(xml.replace("a:b", "b"));
        assertThat(copy).contains("\uFFFD\uFFFD \uD83D\uDE80 ]]&gt; &#13;");
    }
}
