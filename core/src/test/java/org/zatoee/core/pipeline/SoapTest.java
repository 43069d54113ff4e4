// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.http.HttpReply;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;

class SoapTest extends PipelineTestCase {

    private static final String NS11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String NS12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><SOAP-ENV:Envelope xmlns:SOAP-ENV=\""
            + NS11 + "\"><SOAP-ENV:Body>";
    private static final String CLOSE = "</SOAP-ENV:Body></SOAP-ENV:Envelope>";
    private static final String ZATO = "xmlns=\"https://zato.io/ns/20130518\"";

    record Line(String product, int quantity) {}

    @BeforeEach
    void mountChannels() {
        deploy("test.line", Line.class, Line.class, (line, zato) -> line);
        deploy("test.text", String.class, String.class, (text, zato) -> text);
        deploy("test.broken", Void.class, String.class, (in, zato) -> "<a></b>");
        deploy("test.fail", String.class, String.class, (text, zato) -> {
            throw new ServiceException(ErrorCode.valueOf(text.replaceAll("<[^>]*>", "")), "because ]]> <of> this");
        });
        deployInternal("zato.thing.get-list", Object.class, (in, zato) -> List.of(in));
        deployInternal("zato.thing.edit", Object.class, (in, zato) -> in);
        mount(HttpChannel.of("action", ChannelUrl.soap("/action", "urn:line"), DataFormat.XML, "test.line"));
        for (String service : List.of("test.line", "test.text", "test.broken", "test.fail")) {
            mount(HttpChannel.of(service, ChannelUrl.soap("/" + service, ""), DataFormat.XML, service));
        }
        mount(new HttpChannel(
                1,
                1,
                "soap-api",
                true,
                true,
                ChannelUrl.soap("/soap-api", ""),
                DataFormat.XML,
                new ServiceTarget.FromSoapAction(),
                ChannelSecurity.NONE,
                ChannelRules.DEFAULT));
    }

    private static String envelope(String header, String body) {
        return "<s:Envelope xmlns:s=\"" + NS11 + "\">" + header + "<s:Body>" + body + "</s:Body></s:Envelope>";
    }

    private HttpReply post(String path, String envelope) {
        return send(FakeCall.post(path, envelope).withHeader("Content-Type", "text/xml"));
    }

    private HttpReply post(String path, String action, String envelope) {
        return send(FakeCall.post(path, envelope).withHeader("SOAPAction", action));
    }

    private static String shown(HttpReply reply) {
        return text(reply).replace(cid(reply), "CID");
    }

    private static void fault(HttpReply reply, int status, String code, String text) {
        assertThat(reply.status()).as(text(reply)).isEqualTo(status);
        assertThat(reply.contentType()).isEqualTo("text/xml;charset=UTF-8");
        assertThat(shown(reply))
                .startsWith(OPEN + "<SOAP-ENV:Fault><faultcode>SOAP-ENV:" + code
                        + "</faultcode><faultstring><![CDATA[cid [CID], faultstring [" + text + "]]]></faultstring>")
                .endsWith("</SOAP-ENV:Fault>" + CLOSE);
    }

    @Test
    void readsARecordFromTheBodyAndWritesOneBack() {
        HttpReply reply = post(
                "/test.line",
                envelope("", "<m:any xmlns:m='urn:m'><m:product>tea</m:product><m:quantity>2</m:quantity></m:any>"));

        assertThat(shown(reply))
                .isEqualTo(OPEN + "<response><zato_env><cid>CID</cid><result>ZATO_OK</result></zato_env>"
                        + "<item><product>tea</product><quantity>2</quantity></item></response>" + CLOSE);
        assertThat(reply.contentType()).isEqualTo("text/xml;charset=UTF-8");
    }

    @Test
    void handsTheXmlOfTheBodyToAServiceThatTakesText() {
        assertThat(text(post("/test.text", envelope("", "<m:a xmlns:m='urn:m'>1<b/></m:a>"))))
                .isEqualTo(OPEN + "<m:a xmlns:m=\"urn:m\">1<b/></m:a>" + CLOSE);
        assertThat(text(post("/test.text", envelope("", ""))))
                .isEqualTo(OPEN.replace("Body>", "Body/>") + "</SOAP-ENV:Envelope>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:line", "\"urn:line\"", " \"urn:line\" "})
    void findsAChannelByItsAction(String action) {
        assertThat(post("/action", action, envelope("", "<l product='a' quantity='1'/>"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void wantsAnActionWhereTheChannelHasOne() {
        fault(
                post("/action", envelope("", "<l product='a' quantity='1'/>")),
                400,
                "Client",
                "The header SOAPAction is required");
        assertThat(post("/action", "urn:other", envelope("", "<l/>")).status()).isEqualTo(404);
    }

    @Test
    void reportsViolationsInTheDetail() {
        HttpReply reply = post("/test.line", envelope("", "<l><quantity>x</quantity></l>"));

        fault(reply, 400, "Client", "quantity: must be an integer; product: is required");
        assertThat(text(reply))
                .contains("<detail><errors " + ZATO
                        + "><error><field>quantity</field><message>must be an integer</message></error>"
                        + "<error><field>product</field><message>is required</message></error></errors></detail>");
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void answersFailuresWithFaultsAndTheStatusJsonHas(ErrorCode code) {
        HttpReply reply = post("/test.fail", envelope("", "<code>" + code + "</code>"));

        fault(
                reply,
                code.httpStatus(),
                code.httpStatus() < 500 ? "Client" : "Server",
                "because ]]]]><![CDATA[> <of> this");
    }

    @Test
    void failsOnTextOfAServiceThatIsNoXml() {
        fault(
                post("/test.broken", envelope("", "")),
                500,
                "Server",
                "The server failed to answer this, its log says why under this CID");
        assertThat(log.lines()).anyMatch(line -> String.valueOf(line.thrown()).contains("no XML document"));
    }

    @Test
    void answersOtherVersionsOfSoapWithAFaultOfTheirOwn() {
        fault(
                post("/test.line", envelope("", "<l/>").replace(NS11, NS12)),
                500,
                "VersionMismatch",
                "Only SOAP 1.1 is spoken here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                     | The body must be a SOAP envelope",
                "<a/>                                   | The body must be a SOAP envelope",
                "<s:Envelope xmlns:s='%s'/>             | The SOAP envelope must have a Body",
                "<s:Envelope xmlns:s='%s'><Body/></s:Envelope> | The SOAP envelope must have a Header, if any, and then a Body"
            })
    void saysWhatIsWrongWithAnEnvelope(String body, String message) {
        fault(post("/test.line", body.replace("%s", NS11)), 400, "Client", message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE x SYSTEM 'file:///etc/passwd'>", "<!DOCTYPE x [<!ENTITY e 'v'>]>"})
    void refusesADocumentType(String dtd) {
        assertThat(text(post("/test.text", dtd + envelope("", "<a>&e;</a>"))))
                .contains("SOAP-ENV:Client", "DOCTYPE) is not accepted");
    }

    @Test
    void refusesWhatMustBeUnderstoodAndIsNot() {
        String body = "<l product='a' quantity='1'/>";
        String block = "<s:Header><x:Tx xmlns:x='urn:x' %s><a/></x:Tx></s:Header>";

        fault(
                post("/test.line", envelope(String.format(block, "s:mustUnderstand='1'"), body)),
                500,
                "MustUnderstand",
                "The header block 'Tx' is not understood");
        fault(
                post(
                        "/test.line",
                        envelope(
                                String.format(
                                        block,
                                        "s:mustUnderstand='1' s:actor='http://schemas.xmlsoap.org/soap/actor/next'"),
                                body)),
                500,
                "MustUnderstand",
                "The header block 'Tx' is not understood");
        for (String attributes : List.of("", "s:mustUnderstand='0'", "s:mustUnderstand='1' s:actor='urn:other'")) {
            assertThat(post("/test.line", envelope(String.format(block, attributes), body))
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"zato.thing.get-list, any", "'', zato_thing_get_list_request", ", zato_thing_get_list_request"})
    void callsThePublicApiByActionOrByElement(String action, String element) {
        String body = envelope("", "<" + element + " " + ZATO + "><cluster_id>1</cluster_id></" + element + ">");
        HttpReply reply = action == null ? post("/soap-api", body) : post("/soap-api", action, body);

        assertThat(shown(reply))
                .isEqualTo(OPEN + "<zato_thing_get_list_response " + ZATO
                        + "><zato_env><cid>CID</cid><result>ZATO_OK</result></zato_env>"
                        + "<item_list><item><cluster_id>1</cluster_id></item></item_list>"
                        + "</zato_thing_get_list_response>" + CLOSE);
    }

    @Test
    void knowsOnlyServicesOfThePlatformAsThePublicApi() {
        assertThat(post("/soap-api", "test.line", envelope("", "<l/>")).status())
                .isEqualTo(404);
        assertThat(post("/soap-api", "zato.thing.none", envelope("", "<l/>")).status())
                .isEqualTo(404);
        fault(
                post("/soap-api", envelope("", "<test_line_request/>")),
                400,
                "Client",
                "Neither the header SOAPAction nor the request element names a service");
    }

    @Test
    void takesTheSameInputBySoapAndByJson() {
        mount(channel("zato.thing.edit", "/json", DataFormat.ZATO_JSON));
        String json =
                text(send(FakeCall.post("/json", "{\"id\":\"1\",\"methods\":[\"GET\",\"PUT\"],\"one\":[\"x\"]}")));
        String soap = shown(post(
                "/soap-api",
                "zato.thing.edit",
                envelope(
                        "", "<r><id>1</id><methods>GET</methods><methods>PUT</methods><one><item>x</item></one></r>")));

        assertThat(json).contains("{\"id\":\"1\",\"methods\":[\"GET\",\"PUT\"],\"one\":[\"x\"]}");
        assertThat(soap)
                .contains("<item><id>1</id><methods><item>GET</item><item>PUT</item></methods>"
                        + "<one><item>x</item></one></item>");
    }
}
