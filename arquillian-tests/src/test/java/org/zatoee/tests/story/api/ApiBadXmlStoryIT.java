// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** XML made to read files, to call out, or to grow: in the public API and in a channel of a user, on both servers. */
@ExtendWith(SharedCluster.class)
class ApiBadXmlStoryIT {

    private static final String PATH = "/story/xml";

    private final Administrator pubapi;

    ApiBadXmlStoryIT(Cluster cluster) {
        this.pubapi = new Administrator(cluster);
        pubapi.createChannel(
                "story xml", PATH, Map.of("data_format", "xml", "service", "currency.convert", "method", "POST"));
        Administrator.awaitStatus(pubapi.strangers(), 405, PATH, Map.of());
    }

    @AfterEach
    void deleteWhatIsLeft() {
        pubapi.close();
    }

    @Test
    void entityDoesNotReadAFile(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("secret"), "xyzzy-of-the-file");

        refused("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + file.toUri() + "\">]>", "&e;");
        refused("<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + file.toUri() + "\"> %e;]>", "x");
    }

    @Test
    void externalDtdIsNotFetched() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/x.dtd";

            refused("<!DOCTYPE x SYSTEM \"" + url + "\">", "x");
            refused("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + url + "\">]>", "&e;");

            listener.setSoTimeout(500);
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void laughsDoNotGrowToBillions() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }

        refused(entities + "]>", "&l9;");
    }

    @Test
    void millionAttributesAndEndlessDepthAreRefused() {
        StringBuilder attributes = new StringBuilder("<a");
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("='1'");
        }

        refused("", attributes + "/>");
        refused("", "<a>".repeat(50_000) + "</a>".repeat(50_000));
    }

    private void refused(String prolog, String content) {
        String envelope = prolog + "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + "<zato_http_soap_get_list_request xmlns=\"https://zato.io/ns/20130518\"><a>" + content
                + "</a></zato_http_soap_get_list_request></s:Body></s:Envelope>";
        String document = prolog + "<request><amount>" + content + "</amount><from>EUR</from><to>USD</to></request>";
        for (ApiClient server : pubapi.servers()) {
            assertRefused(server.post(
                    "/zato/soap", "text/xml", utf8(envelope), Map.of("SOAPAction", "zato.http-soap.get-list")));
            assertRefused(server.post(PATH, "application/xml", utf8(document), Map.of()));
        }
    }

    private void assertRefused(ApiReply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.text()).doesNotContain("xyzzy-of-the-file", "lollol", "Exception", "at org.", "java.");
        List<ApiClient> servers = pubapi.servers();
        servers.forEach(server -> server.json("zato.ping", Map.of()).ok());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
