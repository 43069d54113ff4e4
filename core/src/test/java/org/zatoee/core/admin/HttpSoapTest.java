// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.admin.probe.HttpProbe;
import org.zatoee.core.admin.probe.ProbeFailedException;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is particular to {@code zato.http-soap.*}. */
class HttpSoapTest {

    private final AdminCluster cluster = new AdminCluster();

    @Test
    void theListSaysWhichServiceAndWhichSecurity() {
        long basic = cluster.call(
                        "zato.security.basic-auth.create", "name", "b", "is_active", 1, "username", "u", "realm", "r")
                .id();
        create("first", "/a", "security_id", basic);
        assertThat(cluster.call("zato.http-soap.get-list").list())
                .singleElement()
                .satisfies(channel -> assertThat(channel)
                        .containsEntry("service", "crm.customer.get")
                        .containsEntry("service_name", "crm.customer.get")
                        .containsEntry("service_id", serviceId("crm.customer.get"))
                        .containsEntry("security_id", basic)
                        .containsEntry("security_name", "b")
                        .containsEntry("sec_type", "basic_auth"));
    }

    @Test
    void theListIsNarrowedByConnectionAndTransport() {
        create("first", "/a");
        cluster.call("zato.http-soap.create", outgoing("out", "http://h"));
        assertThat(list("connection", "channel", "transport", "plain_http")).containsExactly("first");
        assertThat(list("connection", "outgoing", "transport", "plain_http")).containsExactly("out");
        assertThat(list("connection", "channel", "transport", "soap")).isEmpty();
        assertThat(list()).containsExactly("first", "out");
    }

    @Test
    void aPathIsOneChannelsUnlessVerbOrActionDiffer() {
        create("first", "/a", "method", "GET");
        create("second", "/a", "method", "post");
        assertThatExceptionOfType(KeyInUseException.class)
                .isThrownBy(() -> create("third", "/a", "method", "get"))
                .withMessageContaining("url_path");
    }

    @Test
    void channelsOfOneShapeAreOneChannelTwiceUnlessTheirMethodsDiffer() {
        create("first", "/shape/{a}", "method", "GET,PUT");
        assertThatExceptionOfType(KeyInUseException.class)
                .isThrownBy(() -> create("second", "/shape/{b}", "method", "PUT,POST"))
                .withMessageStartingWith("url_path: ")
                .withMessageContaining("'first' ('/shape/{a}')");
        assertThatExceptionOfType(KeyInUseException.class).isThrownBy(() -> create("second", "/shape/{b}"));
        create("second", "/shape/{b}", "method", "POST");
        assertThat(list()).containsExactly("first", "second");
    }

    @Test
    void noChannelOpensWhatAnotherCloses() {
        long basic = definition();
        create("closed", "/shape/{a}", "security_id", basic);
        assertThatExceptionOfType(KeyInUseException.class)
                .isThrownBy(() -> create("open", "/shape/{c}", "method", "GET"))
                .withMessageContaining("'closed'");
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> create("open", "/shape/{c}", "http_accept", "text/csv"))
                .withMessageStartingWith("security_id: ")
                .withMessageContaining("'closed'");
        create("table", "/shape/{c}", "http_accept", "text/csv", "security_id", basic);
        assertThat(list()).containsExactly("closed", "table");
    }

    @Test
    void anEditKeepsToTheSameRules() {
        create("closed", "/shape/{a}", "method", "GET", "security_id", definition());
        long open = create("open", "/shape/{c}", "method", "POST").id();
        Map<String, Object> edit =
                Sample.map("id", open, "name", "open", "is_active", true, "url_path", "/shape/{c}", "method", "");
        edit.put("service", "crm.customer.get");
        assertThatExceptionOfType(KeyInUseException.class).isThrownBy(() -> cluster.call("zato.http-soap.edit", edit));
        edit.put("method", "PUT");
        assertThat(cluster.call("zato.http-soap.edit", edit).id()).isEqualTo(open);
    }

    @Test
    void anOutgoingConnectionIsInNoChannelsWay() {
        cluster.call("zato.http-soap.create", outgoing("out", "http://h"));
        assertThat(create("in", "/x").id()).isPositive();
    }

    private long definition() {
        return cluster.call(
                        "zato.security.basic-auth.create", "name", "b", "is_active", 1, "username", "u", "realm", "r")
                .id();
    }

    @Test
    void aDefinitionGoesWithTheChannelsThatUseIt() {
        long basic = cluster.call(
                        "zato.security.basic-auth.create", "name", "b", "is_active", 1, "username", "u", "realm", "r")
                .id();
        create("first", "/a", "security_id", basic);
        create("open", "/b");
        cluster.call("zato.security.basic-auth.delete", "id", basic);
        assertThat(list()).containsExactly("open");
        assertThat(cluster.audit())
                .filteredOn(entry -> entry.action().equals("delete"))
                .extracting(entry -> entry.subject().name())
                .containsExactly("b", "first");
    }

    @Test
    void connectionAndTransportNeverChange() {
        long id = create("first", "/a").id();
        Map<String, Object> edit = Sample.map(
                "id", id, "name", "first", "is_active", false, "url_path", "/a", "service", "crm.customer.get");
        edit.put("connection", "outgoing");
        edit.put("transport", "soap");
        cluster.call("zato.http-soap.edit", edit);
        assertThat(cluster.call("zato.http-soap.get-by-id", "id", id).one())
                .containsEntry("connection", "channel")
                .containsEntry("transport", "plain_http")
                .containsEntry("is_active", false);
    }

    @Test
    void pingCallsTheAddressByThePingMethod() {
        List<String> pinged = new ArrayList<>();
        cluster.http = (address, method) -> {
            pinged.add(method + " " + address);
            return new HttpProbe.Answer(204, Duration.ofMillis(12));
        };
        Map<String, Object> fields = outgoing("out", "http://h:81");
        fields.put("ping_method", "GET");
        long id = cluster.call("zato.http-soap.create", fields).id();
        assertThat(cluster.call("zato.http-soap.ping", "id", id).one())
                .containsEntry("info", "GET http://h:81/x answered 204 within 12 ms");
        assertThat(pinged).containsExactly("GET http://h:81/x");
    }

    @Test
    void pingSaysWhyNobodyAnswers() {
        cluster.http = (address, method) -> {
            throw new ProbeFailedException(URI.create("http://h") + " does not answer");
        };
        long id = cluster.call("zato.http-soap.create", outgoing("out", "http://h"))
                .id();
        assertThatExceptionOfType(ProbeFailedException.class)
                .isThrownBy(() -> cluster.call("zato.http-soap.ping", "id", id))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(ErrorCode.BAD_GATEWAY));
    }

    @Test
    void thePathOfAnOutgoingConnectionCannotLeadToAnotherHost() {
        for (String path : List.of("@other.example/", ".other.example/", ":81/")) {
            Map<String, Object> fields = outgoing("out", "http://h");
            fields.put("url_path", path);
            assertThatExceptionOfType(BadRequestException.class)
                    .isThrownBy(() -> cluster.call("zato.http-soap.create", fields))
                    .withMessageContaining("url_path: must start with a slash");
        }
    }

    @Test
    void thePortOfAnOutgoingConnectionIsOne() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> cluster.call("zato.http-soap.create", outgoing("out", "http://h:65536")))
                .withMessageContaining("host: ");
    }

    @Test
    void aChannelThatNoRequestCouldReachIsRefused() {
        for (String path : List.of("/orders?all=1", "/orders#all")) {
            assertThatExceptionOfType(BadRequestException.class)
                    .isThrownBy(() -> create("orders", path))
                    .withMessageContaining("url_path: must be a path only");
        }
    }

    @Test
    void aChannelThatCouldNotBeInForceIsRefused() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() ->
                        create("any", "/any", "cors_allow_origin", "https://a, *", "cors_allow_credentials", true))
                .withMessageContaining("cors_allow_origin: ");
        create("one", "/one", "cors_allow_origin", "https://a", "cors_allow_credentials", true);
        assertThat(cluster.live
                        .current()
                        .httpChannels()
                        .dispatch("GET", "/one", null)
                        .target()
                        .name())
                .isEqualTo("one");
    }

    @Test
    void channelsAreNotPinged() {
        long id = create("first", "/a").id();
        assertThatThrownBy(() -> cluster.call("zato.http-soap.ping", "id", id)).isInstanceOf(BadRequestException.class);
    }

    private Reply create(String name, String path, Object... more) {
        Map<String, Object> fields = Sample.map(
                "name",
                name,
                "is_active",
                true,
                "connection",
                "channel",
                "transport",
                "plain_http",
                "url_path",
                path,
                "service",
                "crm.customer.get");
        fields.putAll(Sample.map(more));
        return cluster.call("zato.http-soap.create", fields);
    }

    private static Map<String, Object> outgoing(String name, String host) {
        return Sample.map(
                "name",
                name,
                "is_active",
                true,
                "connection",
                "outgoing",
                "transport",
                "plain_http",
                "url_path",
                "/x",
                "host",
                host);
    }

    private List<Object> list(Object... narrowed) {
        return cluster.call("zato.http-soap.get-list", narrowed).each("name");
    }

    private long serviceId(String name) {
        return cluster.odb.services().findByName(cluster.id, name).orElseThrow().id();
    }
}
