// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.admin.probe.ProbeFailedException;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Servers, the cluster, packages, the audit log, and the services for trying things out. */
class PlatformFamiliesTest {

    private final AdminCluster cluster = new AdminCluster();

    @Test
    void serversAreListedAndGiven() {
        cluster.join("server0");
        assertThat(cluster.call("zato.server.get-list").each("name")).containsExactly("server0", "server1");
        assertThat(cluster.call("zato.server.get-by-id", "id", cluster.server.id())
                        .one())
                .containsEntry("cluster_id", cluster.id)
                .containsEntry("name", "server1")
                .containsEntry("host", "host1")
                .containsEntry("bind_host", "127.0.0.1")
                .containsEntry("bind_port", 17010L)
                .containsEntry("last_join_status", "accepted")
                .containsEntry("last_join_mod_by", "zato@host1")
                .containsEntry("up_status", "running");
    }

    @Test
    void aServerIsRenamed() {
        long id = cluster.join("server2").id();
        assertThat(cluster.call("zato.server.edit", "id", id, "name", "server3").one())
                .containsEntry("id", id)
                .containsEntry("name", "server3");
        assertThat(cluster.audit().get(0).changes()).contains("\"from\":\"server2\"");
        assertThatThrownBy(() -> cluster.call("zato.server.edit", "id", id, "name", "server1"))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("in use");
    }

    @Test
    void aServerIsForgottenOnceItHasStopped() {
        long id = cluster.join("server2").id();
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.call("zato.server.delete", "id", id))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
        cluster.odb.servers().changeUpStatus(id, UpStatus.CLEAN_DOWN, AdminCluster.NOW);
        cluster.call("zato.server.delete", "id", id);
        assertThat(cluster.call("zato.server.get-list").each("name")).containsExactly("server1");
    }

    @Test
    void aServerThatWasKilledIsForgottenByForceButNeverTheOneAsked() {
        long id = cluster.join("server2").id();
        cluster.call("zato.server.delete", "id", id, "is_forced", true);
        assertThatThrownBy(() -> cluster.call("zato.server.delete", "id", cluster.server.id(), "is_forced", true))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("itself");
    }

    @Test
    void theClusterHasADescriptionAndKeepsItsName() {
        assertThat(cluster.call("zato.cluster.get-list").each("name")).containsExactly("test");
        cluster.call("zato.cluster.edit", "id", cluster.id, "description", "Orders", "lb_port", "11223");
        assertThat(cluster.call("zato.cluster.get-by-id", "id", cluster.id).one())
                .containsEntry("description", "Orders")
                .containsEntry("lb_port", 11223L)
                .containsEntry("lb_host", "");
        assertThatThrownBy(() -> cluster.call("zato.cluster.edit", "id", cluster.id, "name", "other"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> cluster.call("zato.cluster.get-by-id", "id", cluster.id + 1))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void infoSaysWhatAnswersAndWhatDoesNot() {
        assertThat(cluster.call("zato.info").one())
                .containsEntry("version", "1.0")
                .containsEntry("cluster_name", "test")
                .containsEntry("components", List.of(Map.of("name", "odb", "is_up", true, "details", "")));
        cluster.components.put("odb", () -> {
            throw new ServiceException(ErrorCode.UNAVAILABLE, "gone");
        });
        assertThat(cluster.call("zato.info").one())
                .containsEntry("components", List.of(Map.of("name", "odb", "is_up", false, "details", "gone")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../standalone/x.jar",
                "/etc/x.jar",
                "x.war",
                "a/b.jar",
                "..jar",
                "a..b.jar",
                "a\\b.jar",
                "x.jar\u0000",
                ".hidden.jar",
                "-x.jar"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        String payload = jar("a/B.class");
        assertThatThrownBy(() -> cluster.call("zato.service.upload-package", "payload_name", name, "payload", payload))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("payload_name");
    }

    @Test
    void whatIsNoJarIsRefused() throws IOException {
        String outside = jar("../../x.class");
        for (String payload : List.of("!!!!", "AAAA", outside)) {
            assertThatExceptionOfType(ServiceException.class)
                    .isThrownBy(() ->
                            cluster.call("zato.service.upload-package", "payload_name", "x.jar", "payload", payload))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_REQUEST));
        }
    }

    @Test
    void theAuditLogIsPagedTheNewestFirst() {
        for (String name : List.of("a", "b", "c")) {
            cluster.call("zato.security.tech-account.create", "name", name, "is_active", true);
        }
        Reply page = cluster.call("zato.audit-log.get-list", "page_size", 2, "object_type", "security.tech-account");
        assertThat(page.each("object_name")).containsExactly("c", "b");
        assertThat(page.each("user")).containsOnly("pubapi");
        assertThat(page.meta()).containsEntry("total", 3L).containsEntry("has_next_page", true);
        assertThat(cluster.call("zato.audit-log.get-list", "query", "A", "object_type", "security.tech-account")
                        .each("object_name"))
                .contains("a");
    }

    @Test
    void definitionsOfAllTypesAreListedTogether() {
        cluster.call("zato.security.tech-account.create", "name", "b", "is_active", true);
        cluster.call("zato.security.apikey.create", "name", "a", "is_active", true, "username", "X-K");
        cluster.call("zato.security.basic-auth.create", "name", "c", "is_active", 0, "username", "u", "realm", "r");
        Reply list = cluster.call("zato.security.get-list");
        assertThat(list.each("name")).containsExactly("a", "b", "c");
        assertThat(list.each("sec_type")).containsExactly("apikey", "tech_acc", "basic_auth");
        assertThat(list.each("username")).containsExactly("X-K", "", "u");
    }

    @Test
    void anSqlConnectionIsTriedWithItsPassword() {
        Map<String, Object> fields = Sample.all().stream()
                .filter(sample -> sample.type().family().equals("zato.outgoing.sql"))
                .findFirst()
                .orElseThrow()
                .minimal(cluster, "db");
        long id = cluster.call("zato.outgoing.sql.create", fields).id();
        cluster.call("zato.outgoing.sql.change-password", "id", id, "password1", "pw", "password2", "pw");
        StringBuilder tried = new StringBuilder();
        cluster.sql = target -> {
            tried.append(target).append(' ').append(target.password());
            return java.time.Duration.ofMillis(3);
        };
        assertThat(cluster.call("zato.outgoing.sql.ping", "id", id).one()).containsEntry("response_time", "3.000");
        assertThat(tried).hasToString("postgresql://db1:5432/crm pw");
        cluster.sql = target -> {
            throw new ProbeFailedException("there is nobody");
        };
        assertThatThrownBy(() -> cluster.call("zato.outgoing.sql.ping", "id", id))
                .isInstanceOf(ProbeFailedException.class);
    }

    @Test
    void pingAndEchoAnswer() {
        assertThat(cluster.call("zato.ping2").one()).isEqualTo(Map.of("pong", "zato"));
        assertThat(cluster.call("zato.helpers.echo", "a", "b", "n", 5).one()).isEqualTo(Map.of("a", "b", "n", 5L));
        assertThat(cluster.call("zato.helpers.input-logger", "a", "b").output()).isNull();
    }

    private static String jar(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
