// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.TestServices;
import org.zatoee.core.service.assembly.PlatformServices;
import org.zatoee.core.soap.wsdl.WsdlServices;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.verb.Get;
import org.zatoee.service.verb.Post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** WSDL documents, read with the tools of the JDK: messages really sent are valid by the schema in them. */
class WsdlTest extends PipelineTestCase {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    enum Mood {
        GOOD,
        BAD
    }

    record Node(String name, Optional<Node> next, List<Node> children) {}

    record Order(int id, Mood mood, Optional<Double> price, List<String> tags, Node node, Map<String, Integer> rates) {}

    private final Map<String, byte[]> given = new HashMap<>();

    @BeforeEach
    void deployServices() {
        deploy("test.order", Order.class, Order.class, (order, zato) -> order);
        deploy("test.raw", String.class, String.class, (text, zato) -> text);
        deploy("test.plain", Void.class, Void.class, (in, zato) -> null);
        deployInternal("zato.thing.get-list", Object.class, (in, zato) -> List.of(in));
        WsdlServices.all(config, services, name -> Optional.ofNullable(given.get(name)))
                .forEach(wsdl -> deploy(PlatformServices.deployed(wsdl.name(), wsdl.service())));
        mount(HttpChannel.of("orders", ChannelUrl.soap("/orders", "urn:order"), DataFormat.XML, "test.order"));
        mount(HttpChannel.of("raw", ChannelUrl.soap("/raw", ""), DataFormat.XML, "test.raw"));
        mount(channel("test.plain", "/plain", DataFormat.JSON));
    }

    private HttpReply get(String query) {
        return send(FakeCall.get("/zato/wsdl" + query).withHeader("Host", "esb.example.com:11223"));
    }

    private Document wsdl(String query) throws Exception {
        HttpReply reply = get(query);
        assertThat(reply.status()).as(text(reply)).isEqualTo(200);
        assertThat(reply.contentType()).isEqualTo("text/xml;charset=UTF-8");
        return parse(reply.body());
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> values(Document wsdl, String namespace, String element, String attribute) {
        NodeList found = wsdl.getElementsByTagNameNS(namespace, element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            values.add(((Element) found.item(i)).getAttribute(attribute));
        }
        return values;
    }

    private static Schema schema(Document wsdl) throws Exception {
        StringWriter text = new StringWriter();
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(
                        new DOMSource(wsdl.getElementsByTagNameNS(XSD, "schema").item(0)), new StreamResult(text));
        // The prefix of the schema's own namespace is declared outside of it.
        String alone = text.toString()
                .replaceFirst("<xs:schema ", "<xs:schema xmlns:z=\"https://zato.io/ns/20130518\" ")
                .replaceFirst(
                        "xmlns:z=\"[^\"]*\"(.*?) xmlns:z=\"[^\"]*\"", "xmlns:z=\"https://zato.io/ns/20130518\"$1");
        return SchemaFactory.newInstance(XSD).newSchema(new StreamSource(new StringReader(alone)));
    }

    private static void validate(Schema schema, String xml) throws Exception {
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    /** What is in the body of a SOAP message. */
    private static String content(HttpReply reply) {
        return text(reply).replaceFirst("(?s).*?<SOAP-ENV:Body>", "").replaceFirst("(?s)</SOAP-ENV:Body>.*", "");
    }

    @Test
    void describesTheServiceOfASoapChannel() throws Exception {
        Document wsdl = wsdl("?service=test.order&cluster_id=1");

        assertThat(values(wsdl, SOAP, "address", "location")).containsExactly("http://esb.example.com:11223/orders");
        assertThat(values(wsdl, SOAP, "operation", "soapAction")).containsExactly("urn:order");
        assertThat(values(wsdl, WSDL, "part", "element")).containsExactly("request", "response");
        assertThat(values(wsdl, SOAP, "body", "use")).containsExactly("literal", "literal");
        assertThat(values(wsdl, SOAP, "binding", "style")).containsExactly("document");
    }

    @Test
    void everyReferenceInTheDocumentLeadsSomewhere() throws Exception {
        for (String query : List.of("", "?service=test.order", "?service=test.raw", "?service=zato.thing.get-list")) {
            Document wsdl = wsdl(query);
            List<String> messages = values(wsdl, WSDL, "message", "name").stream()
                    .map(name -> "tns:" + name)
                    .toList();
            assertThat(messages)
                    .containsAll(values(wsdl, WSDL, "input", "message").stream()
                            .filter(name -> !name.isEmpty())
                            .toList());
            assertThat(values(wsdl, WSDL, "portType", "name"))
                    .containsExactly(
                            values(wsdl, WSDL, "binding", "type").get(0).replace("tns:", ""));
            List<String> elements = values(wsdl, XSD, "element", "name");
            assertThat(values(wsdl, WSDL, "part", "element"))
                    .allSatisfy(part -> assertThat(elements).contains(part.replace("z:", "")));
        }
    }

    @Test
    void hasASchemaThatRequestsAndRepliesKeepTo() throws Exception {
        Schema schema = schema(wsdl("?service=test.order"));
        String request =
                "<request><id>1</id><mood>GOOD</mood><price>1.5</price><tags><item>a</item><item>b</item></tags>"
                        + "<node><name>n</name><children><item><name>c</name><children/></item></children></node>"
                        + "<rates><EUR>1</EUR></rates></request>";
        HttpReply reply = send(FakeCall.post(
                        "/orders",
                        "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>" + request
                                + "</e:Body></e:Envelope>")
                .withHeader("SOAPAction", "urn:order"));

        validate(schema, request);
        assertThat(reply.status()).as(text(reply)).isEqualTo(200);
        validate(schema, content(reply));
        for (String wrong : List.of("<id>x</id>", "<id>1</id><mood>fine</mood>", "<unknown/>")) {
            assertThatThrownBy(() -> validate(schema, "<request>" + wrong + "</request>"))
                    .isInstanceOf(SAXException.class);
        }
    }

    @Test
    void describesThePublicApiAsAWholeOrInPart() throws Exception {
        Document all = wsdl("");
        Document one = wsdl("?service=zato.thing.get-list");

        assertThat(values(all, SOAP, "operation", "soapAction")).contains("zato.ping", "zato.thing.get-list");
        assertThat(values(one, SOAP, "operation", "soapAction")).containsExactly("zato.thing.get-list");
        assertThat(values(one, SOAP, "address", "location")).containsExactly("http://esb.example.com:11223/zato/soap");
        assertThat(values(one, XSD, "schema", "targetNamespace")).containsExactly("https://zato.io/ns/20130518");
        assertThat(values(one, WSDL, "part", "element"))
                .containsExactly("z:zato_thing_get_list_request", "z:zato_thing_get_list_response");
        assertThatCode(() -> validate(
                        schema(all),
                        "<zato_ping_response xmlns='https://zato.io/ns/20130518'><zato_env><cid>c</cid><result>ZATO_OK</result>"
                                + "</zato_env><item><pong>zato</pong></item></zato_ping_response>"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"test.plain", "test.none", "zato.none", "%3Ca%3E"})
    void saysThatThereIsNothingToDescribe(String service) {
        HttpReply reply = get("?service=" + service);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(text(reply)).contains("ZATO_ERROR").doesNotContain("<a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil\"/><x", "a b", "user@host", "host/path", "[::1"})
    void takesNoAddressFromAHeaderThatIsNone(String host) {
        assertThat(send(FakeCall.get("/zato/wsdl").withHeader("Host", host)).status())
                .isEqualTo(400);
    }

    public static final class Orders implements Post<Order, Order> {

        @Override
        public Order post(Order input, ServiceContext zato) {
            return input;
        }
    }

    public static final class Lookup implements Get<Order, Order> {

        @Override
        public Order get(Order input, ServiceContext zato) {
            return input;
        }
    }

    @Test
    void aServiceWithAMethodForEachVerbIsDescribedByThatOfPost() throws Exception {
        DeployedService orders = TestServices.of("test.verbs", new Orders());
        deploy(orders);
        mount(HttpChannel.of("verbs", ChannelUrl.soap("/verbs", ""), DataFormat.XML, orders.name()));

        assertThat(values(wsdl("?service=" + orders.name()), XSD, "element", "name"))
                .contains("request", "id", "mood", "price");
    }

    @Test
    void aServiceThatDoesNotAnswerPostHasNoWsdl() {
        DeployedService lookup = TestServices.of("test.lookup", new Lookup());
        deploy(lookup);
        mount(HttpChannel.of("lookup", ChannelUrl.soap("/lookup", ""), DataFormat.XML, lookup.name()));

        assertThat(text(get("?service=" + lookup.name()))).contains("does not answer POST");
    }

    @Test
    void whatAServiceWasGivenIsAnsweredInsteadAsItIs() {
        given.put("test.order", "<mine/>".getBytes(StandardCharsets.UTF_8));

        HttpReply reply = get("?service=test.order&cluster_id=1");

        assertThat(text(reply)).isEqualTo("<mine/>");
        assertThat(reply.contentType()).isEqualTo("text/xml;charset=UTF-8");
    }
}
