// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.sio.ResponseElement;
import org.zatoee.service.sio.UnknownFields;
import org.zatoee.service.sio.Width;
import org.zatoee.service.sio.XmlNamespace;

import static org.assertj.core.api.Assertions.assertThat;

/** What services say of their form holds on every channel (zato-facts, section 1.6). */
class DeclaredFormTest extends PipelineTestCase {

    record Line(@Width(5) String product, @Width(3) int quantity) {}

    @ResponseElement("order_line")
    @XmlNamespace("urn:shop")
    @UnknownFields(UnknownFields.Treatment.REFUSED)
    static final class Declared implements Service<Line, Line> {
        @Override
        public Line handle(Line input, ServiceContext zato) {
            return input;
        }
    }

    private static final String JSON = "{\"product\":\"tea\",\"quantity\":2}";

    @BeforeEach
    void deployServices() {
        deploy("test.declared", Line.class, Line.class, new Declared());
        deploy("test.line", Line.class, Line.class, (line, zato) -> line);
        deploy("test.long", Line.class, Line.class, (line, zato) -> new Line("too long", 1));
        deploy("test.text", String.class, String.class, (text, zato) -> text);
    }

    private HttpReply post(String service, DataFormat format, String body) {
        replaceChannels(channel(service, "/it", format));
        return send(FakeCall.post("/it", body));
    }

    @Test
    void jsonHasTheResponseElementOnlyIfItIsDeclared() {
        assertThat(text(post("test.declared", DataFormat.JSON, JSON))).isEqualTo("{\"order_line\":" + JSON + "}");
        assertThat(text(post("test.line", DataFormat.JSON, JSON))).isEqualTo(JSON);
    }

    @Test
    void xmlHasTheDeclaredElementAndNamespace() {
        HttpReply reply = post(
                "test.declared",
                DataFormat.XML,
                "<l xmlns='urn:shop'><product>tea</product><quantity>2</quantity></l>");

        assertThat(text(reply))
                .contains("<order_line xmlns=\"urn:shop\"><zato_env>")
                .endsWith("<item><product>tea</product><quantity>2</quantity></item></order_line>");
    }

    @Test
    void fieldsOfAnotherNamespaceAreUnknown() {
        HttpReply reply = post(
                "test.declared",
                DataFormat.XML,
                "<l><product>tea</product><quantity xmlns='urn:shop'>2</quantity></l>");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(text(reply)).contains("product: is not known; product: is required");
    }

    @Test
    void fixedWidthGoesInAndOut() {
        HttpReply reply = post("test.line", DataFormat.FIXED_WIDTH, "tea  002\n");

        assertThat(text(reply)).isEqualTo("tea  002\n");
        assertThat(reply.contentType()).isEqualTo("text/plain;charset=UTF-8");
    }

    @Test
    void errorsOfFixedWidthAreJson() {
        HttpReply bad = post("test.line", DataFormat.FIXED_WIDTH, "     x");

        assertThat(bad.status()).isEqualTo(400);
        assertThat(text(bad)).contains("product: is required; quantity: must be an integer");
    }

    @Test
    void whatDoesNotFitItsWidthIsADefectOfTheService() {
        HttpReply reply = post("test.long", DataFormat.FIXED_WIDTH, "tea  002\n");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(text(reply)).doesNotContain("too long").doesNotContain("width");
    }

    @Test
    void textPassesAChannelOfFixedWidthAsItIs() {
        HttpReply reply = post("test.text", DataFormat.FIXED_WIDTH, "any thing");

        assertThat(text(reply)).isEqualTo("any thing");
        assertThat(reply.status()).isEqualTo(200);
    }
}
