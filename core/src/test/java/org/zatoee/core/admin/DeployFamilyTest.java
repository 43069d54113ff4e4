// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.deployment.DeploymentState;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** {@code zato.service.upload-package} and {@code zato.hot-deploy.*}. */
class DeployFamilyTest {

    private static final String UPLOAD = "zato.service.upload-package";

    private final AdminCluster cluster = new AdminCluster();

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Reply upload(String answer) {
        String source = JarOf.service("com.acme", "Get", answer);
        return cluster.call(UPLOAD, "payload_name", "Get.java", "payload", base64(source));
    }

    private static long id(Reply reply) {
        return (Long) reply.one().get("package_id");
    }

    @Test
    void aPackageIsStoredForEveryServerToAwait() {
        cluster.join("server2");

        Reply stored = upload("one");

        assertThat(stored.one())
                .containsEntry("payload_name", "Get.java")
                .containsEntry("version", 1L)
                .containsEntry("services", List.of("com.acme.get"))
                .containsKey("hash");
        assertThat(cluster.odb
                        .deploymentPackages()
                        .find(id(stored))
                        .orElseThrow()
                        .deployedBy())
                .isEqualTo("pubapi");
        assertThat(cluster.call("zato.hot-deploy.get-status-list", "package_id", id(stored))
                        .each("status"))
                .containsExactly("awaiting-deployment", "awaiting-deployment");
    }

    @Test
    void versionsAreListedAndActivated() {
        long first = id(upload("one"));
        long second = id(upload("two"));
        assertThat(cluster.call("zato.hot-deploy.get-list", "payload_name", "Get.java")
                        .each("package_id"))
                .containsExactly(second, first);
        cluster.odb
                .deploymentPackages()
                .changeStatus(
                        new DeploymentStatus(first, cluster.server.id(), DeploymentState.DEPLOYED, AdminCluster.NOW));

        cluster.call("zato.hot-deploy.create", "package_id", first);

        assertThat(cluster.call("zato.hot-deploy.get-list").each("is_active")).containsExactly(false, true);
        assertThat(cluster.odb.deploymentPackages().findAwaiting(cluster.server.id()))
                .hasSize(1);
        assertThat(cluster.call("zato.hot-deploy.get-list", "payload_name", "other.jar")
                        .each("version"))
                .isEmpty();
        assertThatThrownBy(() -> cluster.call("zato.hot-deploy.create", "package_id", second + 1000))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("package_id");
    }

    @Test
    void theFileOfAPackageIsGivenBack() {
        long id = id(upload("one"));

        assertThat(cluster.call("zato.hot-deploy.get-payload", "package_id", id).one())
                .containsEntry("payload", base64(JarOf.service("com.acme", "Get", "one")));
    }

    @Test
    void aPackageWhoseServicesAreInUseIsDeletedByForceOnly() {
        long id = id(upload("one"));
        // As a server does that has deployed it: objects may lead to services that are known only.
        cluster.odb.services().register(cluster.id, "com.acme.get", "com.acme.Get", false);
        cluster.call("zato.http-soap.create", channel());

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.call("zato.hot-deploy.delete", "package_id", id))
                .withMessageContainingAll("com.acme.get", "'by path'")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
        cluster.call("zato.hot-deploy.delete", "package_id", id, "is_forced", true);

        assertThat(cluster.call("zato.hot-deploy.get-list").each("package_id")).isEmpty();
        assertThatThrownBy(() -> cluster.call("zato.hot-deploy.delete", "package_id", id))
                .isInstanceOf(NotFoundException.class);
    }

    private static Map<String, Object> channel() {
        return Map.of(
                "name",
                "by path",
                "is_active",
                true,
                "is_internal",
                false,
                "connection",
                "channel",
                "transport",
                "plain_http",
                "url_path",
                "/get",
                "service",
                "com.acme.get");
    }

    @Test
    void everyProblemOfTheCompilerIsAViolationOfThePayload() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> cluster.call(
                        UPLOAD, "payload_name", "A.java", "payload", base64("class A {\n int a = x;\n int b = y;\n}")))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(
                                Violation::field,
                                violation -> violation.message().substring(0, 9))
                        .containsExactly(tuple("payload", "A.java:2:"), tuple("payload", "A.java:3:")));
    }

    @Test
    void aServiceThatAnotherPackageHasIsRefused() {
        upload("one");
        byte[] source = JarOf.service("com.acme", "Get", "two").getBytes(StandardCharsets.UTF_8);
        String zip = Base64.getEncoder().encodeToString(JarOf.files(Map.of("Get.java", source)));

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.call(UPLOAD, "payload_name", "other.zip", "payload", zip))
                .withMessageContainingAll("com.acme.get", "Get.java", "other.zip")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
    }
}
