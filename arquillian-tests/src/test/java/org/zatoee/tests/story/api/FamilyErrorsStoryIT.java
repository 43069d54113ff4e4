// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;

/** What each family refuses, and how it says so. */
@ExtendWith(SharedCluster.class)
class FamilyErrorsStoryIT {

    private static final String BASIC_AUTH = "zato.security.basic-auth";
    private static final Map<String, Object> NOBODY = Map.of("id", 999_999_999);

    private final Cluster cluster;
    private final Administrator pubapi;

    FamilyErrorsStoryIT(Cluster cluster) {
        this.cluster = cluster;
        this.pubapi = new Administrator(cluster);
    }

    static Stream<Family> families() {
        return Families.all().stream();
    }

    @AfterEach
    void deleteWhatIsLeft() {
        pubapi.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void everyMissingFieldIsNamed(Family family) {
        call(family, "create", Map.of()).refused(400, "is required").naming("name", oneThatIsRequired(family));
        call(family, "edit", Map.of("name", "story")).refused(400, "id").naming("id");
        call(family, "delete", Map.of()).refused(400, "id").naming("id");
    }

    private static String oneThatIsRequired(Family family) {
        return Stream.of("is_active", "host")
                .filter(family.fields()::containsKey)
                .findFirst()
                .orElse("name");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void wrongValueIsNamed(Family family) {
        Map<String, Object> input = family.creation("story of errors");
        input.put(family.wrong().getKey(), family.wrong().getValue());

        call(family, "create", input)
                .refused(400, family.wrong().getKey())
                .naming(family.wrong().getKey());

        input.put(family.wrong().getKey(), List.of(1, 2));
        call(family, "create", input).refused(400).naming(family.wrong().getKey());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void whatIsNotThereIsNotFound(Family family) {
        call(family, "edit", with(family, "id", 999_999_999)).refused(404, "id", "999999999");
        call(family, "delete", NOBODY).refused(404, "999999999");
        call(family, "get-by-id", NOBODY).refused(404, "999999999");
        if (family.hasPassword()) {
            call(family, "change-password", Map.of("id", 999_999_999, "password1", "p", "password2", "p"))
                    .refused(404, "999999999");
        }
        call(family, "create", with(family, "cluster_id", 77)).refused(404, "cluster_id", "77");
        call(family, "get-list", Map.of("cluster_id", "77")).refused(404, "cluster_id");
        call(family, "no-such-thing", Map.of()).refused(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void nobodyComesInWithoutCredentials(Family family) {
        ApiClient stranger = ApiClient.anonymous(cluster.balancerPort());
        for (String verb : verbs(family)) {
            ApiReply reply = stranger.json(family.name() + "." + verb, NOBODY).refused(401);
            assertThat(reply.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Zato public API\"");
        }
    }

    @Test
    void viewerSeesEverythingAndTouchesNothing() {
        ApiClient viewer = account("viewer");
        for (Family family : Families.all()) {
            viewer.json(family.name() + ".get-list", Map.of()).ok();
            viewer.json(family.name() + ".get-by-id", NOBODY).refused(404);
            verbs(family).stream().filter(verb -> !verb.startsWith("get")).forEach(verb -> viewer.json(
                            family.name() + "." + verb, NOBODY)
                    .refused(403));
        }
    }

    @Test
    void whoHasNoRoleIsToldSo() {
        ApiClient nobody = account("none");

        nobody.json("zato.http-soap.get-list", Map.of()).refused(401);
    }

    private ApiClient account(String role) {
        Map<String, Object> fields =
                Map.of("name", "story " + role, "is_active", true, "username", role, "realm", "r", "admin_role", role);
        long id = pubapi.create(BASIC_AUTH, fields);
        pubapi.changePassword(BASIC_AUTH, id, "look only");
        return ApiClient.of(cluster.balancerPort(), role, "look only");
    }

    private static List<String> verbs(Family family) {
        List<String> verbs = new ArrayList<>(List.of("create", "edit", "delete", "get-list", "get-by-id"));
        if (family.hasPassword()) {
            verbs.add("change-password");
        }
        return verbs;
    }

    private static Map<String, Object> with(Family family, String field, Object value) {
        Map<String, Object> input = family.creation("story of errors");
        input.put(field, value);
        return input;
    }

    private ApiReply call(Family family, String verb, Map<String, ?> input) {
        return pubapi.client().json(family.name() + "." + verb, input);
    }
}
