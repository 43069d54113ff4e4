// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.openapi;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.PingService;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.TestServices;
import org.zatoee.core.service.assembly.PlatformServices;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.test.TestContext;
import org.zatoee.service.verb.Get;
import org.zatoee.service.verb.Options;
import org.zatoee.service.verb.Post;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiTest {

    enum Colour {
        RED,
        GREEN
    }

    record Line(String article, int quantity, Optional<Line> insteadOf) {}

    record Order(long id, List<Line> lines, Optional<LocalDate> due, Colour colour, Map<String, Double> prices) {}

    record Query(long id, Optional<String> text, List<String> tags) {}

    private final ServiceStore services = new ServiceStore();
    private final LiveConfig config = new LiveConfig();
    private final List<DeployedService> deployed = new ArrayList<>();
    private final List<HttpChannel> channels = new ArrayList<>();

    @SuppressWarnings("unchecked")
    private void serve(String name, Class<?> input, Class<?> output, HttpChannel channel) {
        Service<Object, Object> service = (in, zato) -> in;
        deployed.add(new DeployedService(
                name,
                service,
                ServiceContract.of(input, output),
                System.getLogger(name),
                ServiceOrigin.archive("a.jar", "hash")));
        channels.add(channel);
    }

    private void serve(String name, Class<?> input, Class<?> output, String path, String... verbs) {
        serve(name, input, output, HttpChannel.of(name, ChannelUrl.of(path, verbs), DataFormat.JSON, name));
    }

    private Map<String, Object> document() {
        return document(0);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> document(int which) {
        deployed.add(PlatformServices.deployed(PingService.NAME, new PingService(() -> true)));
        List<DeployedService> own = OpenApiServices.all(config, services).stream()
                .map(each -> PlatformServices.deployed(each.name(), each.service()))
                .toList();
        deployed.addAll(own);
        services.replaceAll(deployed);
        config.swap(ConfigSnapshot.of(17, channels, Set.of("inactive")));
        try {
            byte[] json = (byte[]) own.get(which).instance().handle(null, TestContext.create());
            assertThat(new String(json, StandardCharsets.UTF_8)).isNotBlank();
            return (Map<String, Object>)
                    ServiceContract.of(Object.class, Void.class).input().read(new Message(json, Map.of()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What stands in a document at the end of a path of names and indexes. */
    private static Object at(Object document, Object... path) {
        Object value = document;
        for (Object step : path) {
            value = step instanceof Integer index ? ((List<?>) value).get(index) : ((Map<?, ?>) value).get(step);
            assertThat(value).as("%s of %s", step, List.of(path)).isNotNull();
        }
        return value;
    }

    private static List<String> keys(Object document, Object... path) {
        return ((Map<?, ?>) at(document, path))
                .keySet().stream().map(String::valueOf).toList();
    }

    private static final String JSON = "application/json";

    @Test
    void saysWhatItIs() {
        assertThat(document())
                .containsEntry("openapi", "3.1.0")
                .containsEntry("info", Map.of("title", "Channels of cluster test-cluster", "version", "17"))
                .containsOnlyKeys("openapi", "info", "paths", "components");
    }

    @Test
    void describesTheBodyAndTheReplyByTheirRecords() {
        serve("orders.put", Order.class, Order.class, "/orders", "POST");

        Map<String, Object> document = document();
        Object post = at(document, "paths", "/orders", "post");

        assertThat(at(post, "operationId")).isEqualTo("orders.put");
        assertThat(at(post, "requestBody", "content", JSON, "schema"))
                .isEqualTo(Map.of("$ref", "#/components/schemas/Order"));
        assertThat(at(post, "responses", "200", "content", JSON, "schema"))
                .isEqualTo(Map.of("$ref", "#/components/schemas/Order"));
        assertThat(at(post, "responses", "default", "content", JSON, "schema", "$ref"))
                .isEqualTo("#/components/schemas/ZatoError");
        Object order = at(document, "components", "schemas", "Order");
        assertThat(at(order, "required")).isEqualTo(List.of("id", "lines", "colour", "prices"));
        assertThat(at(order, "properties", "id").toString()).contains("integer", "int64");
        assertThat(at(order, "properties", "due").toString()).contains("string", "date");
        assertThat(at(order, "properties", "colour", "enum")).isEqualTo(List.of("RED", "GREEN"));
        assertThat(at(order, "properties", "prices", "additionalProperties", "type"))
                .isEqualTo("number");
        assertThat(at(order, "properties", "lines", "items", "$ref")).isEqualTo("#/components/schemas/Line");
        assertThat(at(document, "components", "schemas", "Line", "properties", "insteadOf", "$ref"))
                .isEqualTo("#/components/schemas/Line");
    }

    @Test
    void describesParametersOfPathAndQueryByTheFieldsTheyFill() {
        serve("query", Query.class, Order.class, "/orders/{id}/{other}", "GET");

        Object parameters = at(document(), "paths", "/orders/{id}/{other}", "get", "parameters");

        assertThat(parameters)
                .asList()
                .extracting(parameter -> at(parameter, "name") + " " + at(parameter, "in") + " "
                        + at(parameter, "required") + " " + at(parameter, "schema", "type"))
                .containsExactly(
                        "id path true integer",
                        "other path true string",
                        "text query false string",
                        "tags query true array");
    }

    @Test
    void leavesOutOfTheBodyWhatThePathHas() {
        serve("change", Query.class, Void.class, "/orders/{id}", "PUT");

        Object put = at(document(), "paths", "/orders/{id}", "put");

        Map<?, ?> schema = (Map<?, ?>) at(put, "requestBody", "content", JSON, "schema");
        assertThat(at(schema, "required")).isEqualTo(List.of("tags"));
        assertThat(((Map<?, ?>) at(schema, "properties")).keySet().toString()).isEqualTo("[text, tags]");
        assertThat(at(put, "responses", "204", "description")).isNotNull();
    }

    @Test
    void describesEveryKindOfMessage() {
        serve("text", String.class, String.class, "/text", "POST");
        serve("bytes", byte[].class, byte[].class, "/bytes", "POST");
        serve("nothing", Void.class, Void.class, "/nothing", "POST");
        serve("any", Object.class, Object.class, "/any");
        serve(
                "typed",
                Void.class,
                String.class,
                HttpChannel.of("typed", ChannelUrl.of("/typed", "GET"), DataFormat.JSON, "typed")
                        .withRules(
                                ChannelRules.builder().contentType("text/html").build()));
        Map<String, Object> document = document();

        assertThat(at(
                        document,
                        "paths",
                        "/text",
                        "post",
                        "responses",
                        "200",
                        "content",
                        "text/plain",
                        "schema",
                        "type"))
                .isEqualTo("string");
        assertThat(at(document, "paths", "/bytes", "post", "responses", "200", "content", "application/octet-stream"))
                .isNotNull();
        assertThat(((Map<?, ?>) at(document, "paths", "/nothing", "post")).containsKey("requestBody"))
                .isFalse();
        assertThat(((Map<?, ?>) at(document, "paths", "/any")).keySet().toString())
                .isEqualTo("[get, post]");
        assertThat(at(document, "paths", "/any", "get", "operationId")).isEqualTo("any.get");
        assertThat(at(document, "paths", "/typed", "get", "responses", "200", "content", "text/html"))
                .isNotNull();
    }

    @Test
    void listsChannelsOfUsersThatAreActiveAndSpeakPlainHttp() {
        serve("one", Void.class, Void.class, "/one/{a}", "GET");
        serve("same", Void.class, Void.class, "/one/{b}", "GET", "DELETE");
        serve(
                "off",
                Void.class,
                Void.class,
                HttpChannel.of("off", ChannelUrl.of("/off"), DataFormat.JSON, "off")
                        .withActive(false));
        serve(
                "soap",
                Void.class,
                Void.class,
                HttpChannel.of("soap", ChannelUrl.soap("/soap", ""), DataFormat.JSON, "soap"));
        channels.add(HttpChannel.of("missing", ChannelUrl.of("/missing", "GET"), DataFormat.JSON, "not-there"));
        serve("inactive", Order.class, Order.class, "/inactive", "POST");
        Map<String, Object> document = document();

        assertThat(((Map<?, ?>) at(document, "paths")).keySet().toString())
                .isEqualTo("[/inactive, /missing, /one/{a}]");
        assertThat(at(document, "paths", "/one/{a}", "get", "operationId")).isEqualTo("one");
        assertThat(at(document, "paths", "/one/{a}", "delete", "parameters", 0, "name"))
                .isEqualTo("a");
        assertThat(((Map<?, ?>) at(document, "components", "schemas")).containsKey("Order"))
                .isFalse();
    }

    @Test
    void saysWhatCallersHaveToShow() {
        serve("open", Void.class, Void.class, "/open", "GET");
        serve(
                "closed",
                Void.class,
                Void.class,
                HttpChannel.of("closed", ChannelUrl.of("/closed", "GET"), DataFormat.JSON, "closed")
                        .withSecurity(ChannelSecurity.ANY_ADMIN));
        Map<String, Object> document = document();

        assertThat(at(document, "paths", "/open", "get", "security")).isEqualTo(List.of());
        assertThat(at(document, "paths", "/closed", "get", "security"))
                .isEqualTo(List.of(Map.of("zato-admin", List.of())));
        assertThat(at(document, "components", "securitySchemes", "zato-admin"))
                .isEqualTo(Map.of("type", "http", "scheme", "basic"));
    }

    @Test
    void givesRecordsOfOneNameNamesOfTheirOwn() {
        serve("a", Order.class, Void.class, "/a", "POST");
        serve("b", Inner.Order.class, Void.class, "/b", "POST");
        Map<String, Object> document = document();

        assertThat(at(document, "paths", "/b", "post", "requestBody", "content", JSON, "schema", "$ref"))
                .isEqualTo("#/components/schemas/Order2");
        assertThat(at(document, "components", "schemas", "Order2", "required")).isEqualTo(List.of("other"));
    }

    private static final class Inner {
        record Order(String other) {}
    }

    @Test
    void describesThePublicApiInItsEnvelope() {
        Object ping = at(document(1), "paths", "/zato/json/zato.ping", "post");

        Object schema = at(ping, "responses", "200", "content", JSON, "schema", "properties");
        assertThat(at(schema, "zato_env", "$ref")).isEqualTo("#/components/schemas/ZatoEnvelope");
        assertThat(at(schema, "zato_ping_response", "$ref")).isEqualTo("#/components/schemas/Output");
        assertThat(at(ping, "security")).isEqualTo(List.of(Map.of("zato-admin", List.of())));
    }

    @Test
    void hasNoReferenceThatLeadsNowhere() {
        serve("orders.put", Order.class, Order.class, "/orders", "POST");
        Map<String, Object> document = document();
        Map<?, ?> schemas = (Map<?, ?>) at(document, "components", "schemas");

        assertThat(references(document)).isNotEmpty().allSatisfy(reference -> assertThat(
                        schemas.containsKey(reference.substring("#/components/schemas/".length())))
                .as(reference)
                .isTrue());
    }

    private static List<String> references(Object value) {
        List<String> found = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference) {
                found.add(reference);
            }
            map.values().forEach(each -> found.addAll(references(each)));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> found.addAll(references(each)));
        }
        return found;
    }

    public record NewOrder(String item, int pieces) {}

    public static final class Orders implements Get<Query, Order>, Post<NewOrder, Line>, Options<Void, String> {

        @Override
        public Order get(Query input, ServiceContext zato) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Line post(NewOrder input, ServiceContext zato) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String options(Void input, ServiceContext zato) {
            return "";
        }
    }

    @Test
    void describesEachVerbOfAServiceByItsOwnTypes() {
        DeployedService orders = TestServices.of("test.orders", new Orders());
        deployed.add(orders);
        channels.add(HttpChannel.of("all", ChannelUrl.of("/all/{id}"), DataFormat.JSON, orders.name()));
        channels.add(HttpChannel.of("read", ChannelUrl.of("/read/{id}", "GET", "PUT"), DataFormat.JSON, orders.name()));

        Object paths = at(document(), "paths");

        assertThat(keys(paths, "/all/{id}")).containsExactlyInAnyOrder("get", "post");
        assertThat(keys(paths, "/read/{id}")).containsExactly("get");
        assertThat(at(paths, "/all/{id}", "get", "operationId")).isEqualTo("all.get");
        assertThat(at(paths, "/read/{id}", "get", "operationId")).isEqualTo("read");
        assertThat(keys(paths, "/all/{id}", "get")).doesNotContain("requestBody");
        assertThat(at(paths, "/all/{id}", "post", "requestBody", "content", JSON, "schema", "$ref"))
                .isEqualTo("#/components/schemas/NewOrder");
        assertThat(at(paths, "/all/{id}", "post", "responses", "200", "content", JSON, "schema", "$ref"))
                .isEqualTo("#/components/schemas/Line");
        assertThat(at(paths, "/all/{id}", "get", "responses", "200", "content", JSON, "schema", "$ref"))
                .isEqualTo("#/components/schemas/Order");
    }
}
