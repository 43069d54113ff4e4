// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.testkit.odb.AtOnce;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LastAdministratorTest {

    private static final String BASIC = "zato.security.basic-auth";

    private final AdminCluster cluster = new AdminCluster();
    private final long last = create(BASIC, "last", "administrator");

    private long create(String family, String name, String role, Object... more) {
        Map<String, Object> fields = Sample.map(
                "name",
                name,
                "is_active",
                true,
                "username",
                name,
                "realm",
                "r",
                "password_type",
                "clear_text",
                "reject_empty_nonce_creat",
                true,
                "reject_stale_tokens",
                true,
                "reject_expiry_limit",
                60,
                "nonce_freshness_time",
                60,
                "value",
                "CN=admin",
                "admin_role",
                role);
        if (family.endsWith(".apikey")) {
            fields.remove("username");
        }
        fields.putAll(Sample.map(more));
        return cluster.call(family + ".create", fields).id();
    }

    private Reply edit(long id, String name, boolean active, String role) {
        return cluster.call(
                BASIC + ".edit",
                Sample.map(
                        "id",
                        id,
                        "name",
                        name,
                        "is_active",
                        active,
                        "username",
                        name,
                        "realm",
                        "r",
                        "admin_role",
                        role));
    }

    @ParameterizedTest
    @CsvSource({
        "true, viewer, admin_role",
        "true, operator, admin_role",
        "true, none, admin_role",
        "false, administrator, is_active",
        "false, none, admin_role"
    })
    void keepsRoleAndActivity(boolean active, String role, String field) {
        create(BASIC, "viewer", "viewer");
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> edit(last, "last", active, role))
                .withMessageStartingWith(field + ": must be")
                .withMessageContaining("last active definition with the role administrator");
        assertThat(cluster.call(BASIC + ".get-by-id", "id", last).one())
                .containsEntry("is_active", true)
                .containsEntry("admin_role", "administrator");
    }

    @Test
    void isNotDeleted() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> cluster.call(BASIC + ".delete", "id", last))
                .withMessageStartingWith("id: must be another one");
        assertThat(cluster.call(BASIC + ".get-list").each("name")).containsExactly("last");
    }

    @Test
    void mayChangeOtherwise() {
        assertThatCode(() -> edit(last, "renamed", true, "administrator")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {BASIC, "zato.security.apikey", "zato.security.tech-account", "zato.security.wss"})
    void mayGoOnceThereIsAnotherWhoNeedsAPasswordOrAKeyOnly(String family) {
        create(family, "other", "administrator");
        assertThatCode(() -> cluster.call(BASIC + ".delete", "id", last)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zato.security.jwt", "zato.security.tls.channel"})
    void staysWhereTheOthersNeedMoreThanThat(String family) {
        create(family, "other", "administrator");
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> cluster.call(BASIC + ".delete", "id", last));
    }

    @Test
    void staysWhereTheOthersAreInactive() {
        create(BASIC, "other", "administrator", "is_active", false);
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> cluster.call(BASIC + ".delete", "id", last));
    }

    @Test
    void staysHoweverManyGoAtOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            String name = "round" + round;
            List<Long> ids = Stream.of("a", "b", "c", "d")
                    .map(letter -> create(BASIC, name + letter, "administrator"))
                    .toList();
            List<Callable<Boolean>> deletions = Stream.concat(ids.stream(), administrators())
                    .distinct()
                    .<Callable<Boolean>>map(id -> () -> isDeleted(id))
                    .toList();

            List<Boolean> deleted = AtOnce.run(deletions);

            assertThat(deleted).containsOnlyOnce(false);
            assertThat(administrators()).hasSize(1);
        }
    }

    private boolean isDeleted(long id) {
        try {
            cluster.call(BASIC + ".delete", "id", id);
            return true;
        } catch (BadRequestException e) {
            return false;
        }
    }

    private Stream<Long> administrators() {
        return cluster.call(BASIC + ".get-list").each("id").stream().map(id -> ((Number) id).longValue());
    }
}
