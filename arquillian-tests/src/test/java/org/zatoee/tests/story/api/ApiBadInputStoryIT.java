// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client can send to the public API to do harm, by mistake or on purpose. */
@ExtendWith(SharedCluster.class)
class ApiBadInputStoryIT {

    private static final String BASIC_AUTH = "zato.security.basic-auth";
    private static final int MEGABYTE = 1024 * 1024;

    private final Cluster cluster;
    private final Administrator pubapi;

    ApiBadInputStoryIT(Cluster cluster) {
        this.cluster = cluster;
        this.pubapi = new Administrator(cluster);
    }

    @AfterEach
    void nothingIsLeftAndNobodyHarmed() {
        pubapi.close();
        pubapi.servers().forEach(server -> server.json("zato.ping", Map.of()).ok());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1,\"id\":2}",
                "{\"id\":NaN}",
                "{\"id\":1",
                "[{\"id\":1}]",
                "{\"id\":\"\\ud800\"}",
                "{\"id\":{\"id\":1}}",
                "{\"id\":1e400}",
                "{\"id\":-1e-400}",
                "{\"id\":true}",
                "\u0000"
            })
    void badJsonIsRefused(String json) {
        raw("zato.http-soap.delete", utf8(json), Map.of()).refused(400);
    }

    @Test
    void numberOf400DigitsIsRefusedByTheNameOfItsField() {
        String digits = "9".repeat(400);
        raw("zato.http-soap.delete", utf8("{\"id\":" + digits + "}"), Map.of()).refused(400, "id");

        Map<String, Object> definition = definition("story of digits");
        definition.put("port", digits);
        pubapi.client()
                .json("zato.definition.amqp.create", definition)
                .refused(400)
                .naming("port");
    }

    @Test
    void loneSurrogateIsNoName() {
        raw(
                        BASIC_AUTH + ".create",
                        utf8("{\"name\":\"a\\ud800b\",\"is_active\":true,\"username\":\"u\",\"realm\":\"r\"}"),
                        Map.of())
                .refused(400)
                .naming("name");
    }

    @Test
    void packedBodyCountsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] spaces = " ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                gzip.write(spaces);
            }
        }

        raw("zato.ping", packed.toByteArray(), Map.of("Content-Encoding", "gzip"))
                .refused(413, "larger than");
        raw("zato.ping", utf8("not packed"), Map.of("Content-Encoding", "gzip")).refused(400);
        raw("zato.ping", utf8("{}"), Map.of("Content-Encoding", "br")).refused(415);
    }

    @ParameterizedTest
    @CsvSource({
        "zato.security.basic-auth, realm",
        "zato.security.basic-auth, username",
        "zato.security.apikey, header",
        "zato.http-soap, content_type",
        "zato.http-soap, http_accept",
        "zato.http-soap, soap_action",
        "zato.http-soap, cors_allow_origin",
        "zato.http-soap, url_path",
        "zato.http-soap, name",
    })
    void lineBreakThatWouldBecomeAHeaderIsRefused(String family, String field) {
        Map<String, Object> input = Families.all().stream()
                .filter(each -> each.name().equals(family))
                .findFirst()
                .orElseThrow()
                .creation("story of headers");
        input.put(field, "/a\r\nX-Evil: 1");

        pubapi.client().json(family + ".create", input).refused(400).naming(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/x-java-serialized-object", "multipart/form-data; boundary=x", "text/html", "x"})
    void bodyOfAnotherTypeIsRefused(String type) {
        ApiReply reply = pubapi.client()
                .post("/zato/json/zato.ping", type, new byte[] {(byte) 0xac, (byte) 0xed, 0, 5}, Map.of());

        assertThat(reply.status()).as(reply.toString()).isEqualTo(415);
    }

    @Test
    void clientsDoNotAssignWhatIsNotTheirs() {
        Map<String, Object> input = new HashMap<>(
                Map.of("name", "story of mass", "is_active", true, "username", "story of mass", "realm", "r"));
        input.putAll(Map.of("id", 1, "password", "mine", "version", 99, "cluster", 2, "key_hash", "x"));

        long id = pubapi.create(BASIC_AUTH, input);

        assertThat(id).isNotEqualTo(1);
        assertThat(ApiClient.of(cluster.serverPort(1), "story of mass", "mine")
                        .json("zato.ping", Map.of())
                        .status())
                .isEqualTo(401);
        input.put("admin_role", Map.of("role", "administrator"));
        pubapi.client().json(BASIC_AUTH + ".create", input).refused(400).naming("admin_role");
        input.put("admin_role", "root");
        pubapi.client().json(BASIC_AUTH + ".create", input).refused(400).naming("admin_role");
    }

    @Test
    void platformsOwnFieldsStayAsTheyAre() {
        long id = pubapi.createChannel("story of own", "/story/own", Map.of());
        Map<String, Object> edit = new HashMap<>(Map.of(
                "id",
                id,
                "name",
                "story of own",
                "is_active",
                true,
                "url_path",
                "/story/own",
                "service",
                "example.whoami"));
        edit.putAll(Map.of("connection", "outgoing", "transport", "soap"));

        pubapi.client().json("zato.http-soap.edit", edit).ok();
        Administrator.awaitStatus(pubapi.strangers(), 200, "/story/own", Map.of());

        edit.put("version", 1);
        pubapi.client().json("zato.http-soap.edit", edit).refused(409, "version");
        edit.put("version", "");
        edit.put("is_internal", true);
        pubapi.client().json("zato.http-soap.edit", edit).refused(400).naming("is_internal");
        edit.put("is_internal", false);
        edit.put("name", "zato.mine");
        pubapi.client().json("zato.http-soap.edit", edit).refused(400).naming("name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert'); DROP TABLE config_object;--",
                "' OR '1'='1",
                "\" OR \"\"=\"",
                "100%_\\",
                "<script>alert(1)</script>",
                "${jndi:ldap://127.0.0.1/x}",
                "név 名前 \uD83D\uDC18"
            })
    void whateverIsInANameIsKeptLiterally(String name) {
        long before = pubapi.client()
                .json("zato.definition.amqp.get-list", Map.of())
                .ok()
                .list("zato_definition_amqp_get_list_response")
                .size();
        long id = pubapi.create("zato.definition.amqp", definition(name));

        for (ApiClient server : pubapi.servers()) {
            org.awaitility.Awaitility.await().atMost(Administrator.PATIENCE).untilAsserted(() -> {
                ApiReply list = server.json("zato.definition.amqp.get-list", Map.of("query", name))
                        .ok();
                assertThat(list.list("zato_definition_amqp_get_list_response"))
                        .singleElement()
                        .satisfies(
                                item -> assertThat(item).containsEntry("id", id).containsEntry("name", name));
            });
        }
        pubapi.client().json("zato.definition.amqp.create", definition(name)).refused(409, "in use");
        assertThat(before).isZero();
    }

    private static Map<String, Object> definition(String name) {
        return new HashMap<>(
                Map.of("name", name, "host", "localhost", "port", 5672, "vhost", name, "username", "guest"));
    }

    private ApiReply raw(String service, byte[] body, Map<String, String> headers) {
        return pubapi.client().post("/zato/json/" + service, "application/json", body, headers);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
