// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.service.archive.ServiceArchive;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The services of an application beside what is deployed into its server. */
class ApplicationServicesTest {

    private static final String GET = "com.acme.get";
    private static final String PART = "zato.ear/lib/crm.jar";

    private final DeployingCluster cluster = new DeployingCluster();

    private static ServiceArchive part(String name, String answer) {
        return new ArchiveLoader(ConstraintApi.NONE).load(name, JarOf.oneService("com.acme", "Get", answer));
    }

    @Test
    void areThereFromTheStartAndSayWhereTheyAreFrom() {
        DeployingCluster.Node one = cluster.node("one", List.of(part(PART, "shipped")), List.of());

        assertThat(one.call(GET)).isEqualTo("shipped");
        assertThat(one.recorded()).isEqualTo(Map.of(GET, PART));
        assertThat(cluster.odb
                        .deployedServices()
                        .findByServer(one.server.id())
                        .get(0)
                        .details())
                .contains("\"method\":\"application\"", "\"fs_location\":\"" + PART + "\"");
    }

    @Test
    void goBeforePackagesThatWereDeployedEarlierAndTheServerSaysSo() {
        cluster.deploy("mine.jar", "packaged");

        DeployingCluster.Node one = cluster.node("one", List.of(part(PART, "shipped")), List.of());

        assertThat(one.call(GET)).isEqualTo("shipped");
        assertThat(cluster.statuses(
                        cluster.odb.deploymentPackages().findActive(cluster.id).get(0)))
                .singleElement()
                .satisfies(status -> assertThat(status.reason()).contains("mine.jar", PART, GET));
    }

    @Test
    void goBeforeArchivesOfTheDirectoryWhichAreLeftOutAndNamed() {
        DeployingCluster.Node one =
                cluster.node("one", List.of(part(PART, "shipped")), List.of(part("crm.jar", "dropped")));

        assertThat(one.call(GET)).isEqualTo("shipped");
        assertThat(one.leftOut).singleElement().asString().contains("crm.jar", PART, GET);
    }

    @Test
    void twoPartsWithOneNameLeaveOutTheSecondOnceAndNameBoth() {
        DeployingCluster.Node one = cluster.node(
                "one", List.of(part("zato.ear/a.jar", "first"), part("zato.ear/b.jar", "second")), List.of());
        cluster.deploy("other.jar", JarOf.oneService("com.other", "Other", "other"));
        one.follow();

        assertThat(one.call(GET)).isEqualTo("first");
        assertThat(one.leftOut).singleElement().asString().contains("zato.ear/a.jar", "zato.ear/b.jar", GET);
    }

    @Test
    void noPackageMayHaveAServiceOfTheApplication() {
        DeployingCluster.Node one = cluster.node("one", List.of(part(PART, "shipped")), List.of());
        one.archiveWith(GET).ifPresent(owner -> cluster.archived.put(GET, owner));

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.deploy("mine.jar", "packaged"))
                .withMessageContainingAll(GET, PART, "mine.jar")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
    }
}
