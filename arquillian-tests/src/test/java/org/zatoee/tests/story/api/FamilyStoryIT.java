// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each family as a client of years ago knows it: called through the balancer, in force on both servers. */
@ExtendWith(SharedCluster.class)
class FamilyStoryIT {

    private final Administrator pubapi;

    FamilyStoryIT(Cluster cluster) {
        this.pubapi = new Administrator(cluster);
    }

    static Stream<Family> families() {
        return Families.all().stream();
    }

    static Stream<Family> familiesWithPasswords() {
        return families().filter(Family::hasPassword);
    }

    @AfterEach
    void deleteWhatIsLeft() {
        pubapi.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void objectIsTheSameOnBothServersFromCreationToDeletion(Family family) {
        Map<String, Object> input = creation(family, "story of both");
        long id = pubapi.create(family.name(), input);
        awaitField(family, id, "name", "story of both");

        Map<String, Object> edit = new HashMap<>(input);
        edit.put("id", Long.toString(id));
        edit.put(family.change().getKey(), family.change().getValue());
        assertThat(call(family, "edit", edit).ok().item(element(family, "edit")))
                .containsEntry("id", id)
                .containsEntry("name", "story of both");
        awaitField(family, id, family.change().getKey(), family.change().getValue());

        call(family, "delete", Map.of("id", id)).ok();
        for (ApiClient server : pubapi.servers()) {
            await().atMost(Administrator.PATIENCE)
                    .until(() -> get(server, family, id).status() == 404);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void listIsSortedByName(Family family) {
        List<String> names = List.of("story c", "story a", "story b");
        names.forEach(name -> pubapi.create(family.name(), creation(family, name)));

        for (ApiClient server : pubapi.servers()) {
            await().atMost(Administrator.PATIENCE).untilAsserted(() -> assertThat(namesIn(server, family))
                    .containsSubsequence("story a", "story b", "story c"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familiesWithPasswords")
    void passwordIsChangedAndNeverShown(Family family) {
        long id = pubapi.create(family.name(), creation(family, "story of secrets"));
        String secret = "correct horse " + id;

        pubapi.changePassword(family.name(), id, secret);

        password(family, id, secret, "other").refused(400).naming("password2");
        password(family, id, "", "").refused(400).naming("password1");
        for (ApiClient server : pubapi.servers()) {
            await().atMost(Administrator.PATIENCE)
                    .until(() -> get(server, family, id).status() == 200);
            assertThat(get(server, family, id).text()).doesNotContain(secret, "\"password\"", "$argon2", "v1:");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void soapDoesTheSame(Family family) {
        Map<String, Object> input = creation(family, "story of SOAP");
        String created = soap(family, "create", input);
        assertThat(created).contains("<name>story of SOAP</name>");
        String id = created.replaceAll("(?s).*<id>(\\d+)</id>.*", "$1");

        ApiReply again = pubapi.client().soap(family.name() + ".create", input);
        assertThat(again.status()).as(again.toString()).isEqualTo(409);
        assertThat(again.text()).contains("<faultcode>SOAP-ENV:Client</faultcode>", "faultstring [", "in use already");

        input.put("id", id);
        input.put(family.change().getKey(), family.change().getValue());
        assertThat(soap(family, "edit", input)).contains("<id>" + id + "</id>");
        awaitField(
                family,
                Long.parseLong(id),
                family.change().getKey(),
                family.change().getValue());
        assertThat(soap(family, "get-list", Map.of("query", "story of SOAP")))
                .contains("<item_list><item>", "<name>story of SOAP</name>");
        if (family.hasPassword()) {
            assertThat(soap(family, "change-password", Map.of("id", id, "password1", "p", "password2", "p")))
                    .contains("<id>" + id + "</id>");
        }
        assertThat(soap(family, "delete", Map.of("id", id))).doesNotContain("<item>");
    }

    /** The reply of a service that is called with SOAP and does what it is told. */
    private String soap(Family family, String verb, Map<String, ?> input) {
        ApiReply reply = pubapi.client().soap(family.name() + "." + verb, input);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.text())
                .contains("<" + element(family, verb) + " xmlns=\"https://zato.io/ns/20130518\">")
                .contains("<result>ZATO_OK</result>");
        return reply.text();
    }

    private Map<String, Object> creation(Family family, String name) {
        Map<String, Object> input = family.creation(name);
        if (!family.definition().isEmpty()) {
            Family definition = families()
                    .filter(other -> other.name().equals(family.definition()))
                    .findFirst()
                    .orElseThrow();
            input.put("def_id", pubapi.create(definition.name(), definition.creation("definition of " + name)));
        }
        return input;
    }

    private void awaitField(Family family, long id, String field, String value) {
        for (ApiClient server : pubapi.servers()) {
            await(server.port() + " " + field).atMost(Administrator.PATIENCE).until(() -> {
                ApiReply reply = get(server, family, id);
                return reply.status() == 200
                        && Objects.toString(
                                        reply.item(element(family, "get-by-id")).get(field))
                                .equals(value);
            });
        }
    }

    private static List<Object> namesIn(ApiClient server, Family family) {
        Map<String, Object> which = Map.of("cluster_id", "1", "connection", "channel", "transport", "plain_http");
        return server.json(family.name() + ".get-list", which).ok().list(element(family, "get-list")).stream()
                .map(item -> item.get("name"))
                .toList();
    }

    private static ApiReply get(ApiClient server, Family family, long id) {
        return server.json(family.name() + ".get-by-id", Map.of("cluster_id", "1", "id", id));
    }

    private ApiReply password(Family family, long id, String first, String second) {
        return call(family, "change-password", Map.of("id", id, "password1", first, "password2", second));
    }

    private ApiReply call(Family family, String verb, Map<String, ?> input) {
        return pubapi.client().json(family.name() + "." + verb, input);
    }

    private static String element(Family family, String verb) {
        return Administrator.element(family.name(), verb);
    }
}
