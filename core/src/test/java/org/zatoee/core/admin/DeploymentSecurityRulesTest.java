// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is not deployed, whoever hands it in, and who may not deploy (zato-facts, sections 1.1 and 1.2). */
class DeploymentSecurityRulesTest {

    private static final String UPLOAD = "zato.service.upload-package";

    private final AdminCluster cluster = new AdminCluster();

    private void upload(String name, byte[] file) {
        cluster.call(
                UPLOAD, "payload_name", name, "payload", Base64.getEncoder().encodeToString(file));
    }

    private void refuses(String name, byte[] file, String field, String problem) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> upload(name, file))
                .satisfies(refusal -> assertThat(refusal.violations()).first().satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo(field);
                    assertThat(violation.message()).contains(problem);
                }));
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(cluster.odb.deploymentPackages().findAll(cluster.id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../standalone/x.jar",
                "/etc/x.jar",
                "a/../b.jar",
                "..\\x.jar",
                "x.war",
                ".x.jar",
                "a..b.jar",
                "x.jar\n",
                "\u0430.jar"
            })
    void namesThatEscapeTheDirectoryOrAreNoNamesAreRefused(String name) {
        refuses(name, JarOf.oneService("com.acme", "Get", "a"), "payload_name", "must be the name of a .jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.class", "/etc/x", "a/../../x", "a\\..\\x"})
    void pathsThatLeadOutOfAnArchiveAreRefused(String path) {
        byte[] bad = JarOf.files(Map.of(path, new byte[1]));
        refuses("bad.jar", bad, "payload", "leads out of it");
        refuses("bad.zip", bad, "payload", "leads out of it");
        refuses("bad.jar", JarOf.files(Map.of("lib/x.jar", bad)), "payload", "leads out of it");
    }

    @Test
    void symbolicLinksAreRefused() {
        byte[] bad = JarOf.withLinks(Map.of("passwd", "/etc/passwd".getBytes(StandardCharsets.UTF_8)));
        refuses("bad.jar", bad, "payload", "symbolic link: passwd");
        refuses("bad.zip", bad, "payload", "symbolic link: passwd");
    }

    @Test
    void archivesThatUnpackToFarMoreThanTheyAreAreRefused() {
        refuses("bomb.jar", JarOf.files(Map.of("zeros", new byte[40 * 1024 * 1024])), "payload", "100 times");
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        refuses("no.jar", new byte[10], "payload", "not a jar, or it is empty");
    }

    @Test
    void theWordZatoIsReservedInAnyCase() {
        refuses("a.jar", JarOf.oneService("com.myZato", "Get", "a"), "payload", "reserved");
    }

    @Test
    void servicesThatThePatternsRefuseAreRefusedByNameAndPattern() {
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> upload("a.jar", JarOf.oneService("com.forbidden.acme", "Get", "a")))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORBIDDEN))
                .withMessageContaining("'com.forbidden.acme.get'")
                .withMessageContaining("'*.forbidden.*=False'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                UPLOAD,
                "zato.hot-deploy.create",
                "zato.hot-deploy.delete",
                "zato.service.set-wsdl",
                "zato.service.edit"
            })
    void onlyAdministratorsDeploy(String service) {
        assertThat(cluster.required(service)).isEqualTo(AdminRole.ADMINISTRATOR);
    }

    @Test
    void noneWhoMayNotDeployDeploysBySomeoneElse() {
        cluster.role = AdminRole.OPERATOR;

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.call("zato.service.invoke", "name", UPLOAD))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORBIDDEN));
    }
}
