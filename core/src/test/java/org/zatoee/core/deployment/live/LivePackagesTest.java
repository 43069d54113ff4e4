// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.audit.AuditLogRepository;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentState;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.deployment.Payload;
import org.zatoee.core.kvdb.LockLostException;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.service.archive.ServiceArchive;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is deployed to a cluster, and what its servers make of it. */
class LivePackagesTest {

    private static final String GET = "com.acme.get";

    private final DeployingCluster cluster = new DeployingCluster();
    private final DeployingCluster.Node one = cluster.node("one");
    private final DeployingCluster.Node two = cluster.node("two");

    private void follow() {
        one.follow();
        two.follow();
    }

    private List<DeploymentState> states(DeploymentPackage of) {
        return cluster.statuses(of).stream().map(DeploymentStatus::state).toList();
    }

    @Test
    void everyServerDeploysAPackageAndSaysSo() {
        DeploymentPackage first = cluster.deploy("crm.jar", "first");
        assertThat(states(first)).containsOnly(DeploymentState.AWAITING_DEPLOYMENT);

        one.follow();

        assertThat(one.call(GET)).isEqualTo("first");
        assertThat(two.lookup(GET)).isNull();
        assertThat(states(first)).containsExactly(DeploymentState.DEPLOYED, DeploymentState.AWAITING_DEPLOYMENT);
        two.follow();
        assertThat(two.call(GET)).isEqualTo("first");
        assertThat(states(first)).containsOnly(DeploymentState.DEPLOYED);
        assertThat(one.recorded()).isEqualTo(Map.of(GET, "crm.jar"));
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.deployedBy()).isEqualTo("admin");
        assertThat(first.services()).containsExactly(GET);
        assertThat(first.details()).contains("\"method\":\"upload\"", "\"object\":\"crm.jar\"");
    }

    @Test
    void callsThatRunGoOnWithTheVersionTheyBeganWith() throws Exception {
        cluster.deploy("crm.jar", "first");
        follow();
        DeployedService running = one.lookup(GET);

        DeploymentPackage second = cluster.deploy("crm.jar", "second");
        follow();

        assertThat(second.version()).isEqualTo(2);
        assertThat(running.handle(null, null)).isEqualTo("first");
        assertThat(one.call(GET)).isEqualTo("second");
    }

    @Test
    void sourcesAreDeployedAsJarsAre() {
        DeploymentPackage deployed =
                cluster.deploy("Get.java", DeployingCluster.source(JarOf.service("com.acme", "Get", "of source")));
        follow();

        assertThat(two.call(GET)).isEqualTo("of source");
        assertThat(two.lookup(GET).origin().hash()).isEqualTo(deployed.hash());
    }

    @Test
    void whatIsNotSoundChangesNothing() {
        cluster.deploy("Get.java", DeployingCluster.source(JarOf.service("com.acme", "Get", "good")));
        follow();
        long version = cluster.odb.clusters().findByName("test").orElseThrow().configVersion();

        assertThatThrownBy(() -> cluster.deploy("Get.java", DeployingCluster.source("class Get {")))
                .isInstanceOf(ServiceException.class);
        assertThatThrownBy(() -> cluster.deploy("crm.jar", new byte[] {1})).isInstanceOf(ServiceException.class);

        assertThat(cluster.odb.clusters().findByName("test").orElseThrow().configVersion())
                .isEqualTo(version);
        assertThat(cluster.odb.deploymentPackages().findAll(cluster.id)).hasSize(1);
    }

    @Test
    void aServerThatWasDownCatchesUpWhenItStarts() {
        cluster.deploy("crm.jar", "first");
        cluster.deploy("crm.jar", "second");
        DeploymentPackage third = cluster.deploy("crm.jar", "third");
        follow();

        DeployingCluster.Node again = cluster.node("two");
        DeployingCluster.Node fresh = cluster.node("three");

        assertThat(again.call(GET)).isEqualTo("third");
        assertThat(fresh.call(GET)).isEqualTo("third");
        assertThat(states(third)).hasSize(3).containsOnly(DeploymentState.DEPLOYED);
    }

    @Test
    void theSameBytesAreNotDeployedTwice() {
        byte[] jar = JarOf.oneService("com.acme", "Get", "it");
        DeploymentPackage first = cluster.deploy("crm.jar", jar);
        follow();
        DeployedService before = one.lookup(GET);

        assertThat(cluster.deploy("crm.jar", jar).id()).isEqualTo(first.id());

        follow();
        assertThat(one.lookup(GET)).isSameAs(before);
    }

    @Test
    void anOlderVersionIsActivatedAgain() {
        DeploymentPackage first = cluster.deploy("crm.jar", "first");
        DeploymentPackage second = cluster.deploy("crm.jar", "second");
        follow();

        cluster.admin.activate(first.id(), DeployingCluster.ACTOR);
        follow();

        assertThat(one.call(GET)).isEqualTo("first");
        assertThat(two.call(GET)).isEqualTo("first");
        assertThat(cluster.odb.deploymentPackages().findActive(cluster.id))
                .extracting(DeploymentPackage::id)
                .containsExactly(first.id());
        assertThat(cluster.statuses(second))
                .extracting(DeploymentStatus::reason)
                .containsOnly("Another version is active");
        assertThat(states(first)).containsOnly(DeploymentState.DEPLOYED);
        assertThat(cluster.deploy("crm.jar", "third").version()).isEqualTo(3);
    }

    @Test
    void aVersionThatIsActiveIsDeployedAnewWhenItIsActivated() {
        DeploymentPackage first = cluster.deploy("crm.jar", "first");
        follow();
        DeployedService before = one.lookup(GET);

        cluster.admin.activate(first.id(), DeployingCluster.ACTOR);
        assertThat(states(first)).containsOnly(DeploymentState.AWAITING_DEPLOYMENT);
        follow();

        assertThat(one.lookup(GET)).isNotSameAs(before);
        assertThat(states(first)).containsOnly(DeploymentState.DEPLOYED);
    }

    @Test
    void theServicesOfAPackageGoWithIt() {
        DeploymentPackage first = cluster.deploy("crm.jar", "first");
        follow();

        cluster.admin.delete(first.id(), DeployingCluster.ACTOR);
        follow();

        assertThat(one.lookup(GET)).isNull();
        assertThat(two.lookup(GET)).isNull();
        assertThat(one.recorded()).isEmpty();
        assertThat(cluster.odb.services().findByName(cluster.id, GET)).isEmpty();
        assertThatThrownBy(() -> cluster.admin.activate(first.id(), DeployingCluster.ACTOR))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void noServiceIsInTwoPackages() {
        cluster.deploy("crm.jar", "first");

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.deploy("other.jar", "second"))
                .withMessageContainingAll(GET, "crm.jar", "other.jar")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    @Test
    void noServiceOfAnArchiveInTheDirectoryOfServicesIsInAPackageOfAnotherName() {
        cluster.archived.put(GET, "old.jar");

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.deploy("crm.jar", "first"))
                .withMessageContainingAll(GET, "old.jar", "crm.jar")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
        assertThat(cluster.deploy("old.jar", "first").version()).isEqualTo(1);
    }

    @Test
    void aServiceMovesFromOnePackageToAnother() {
        DeploymentPackage first = cluster.deploy("crm.jar", "first");
        cluster.deploy("crm.jar", JarOf.oneService("com.acme", "Put", "put"));
        cluster.deploy("other.jar", "moved");
        follow();

        assertThat(one.call(GET)).isEqualTo("moved");
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.admin.activate(first.id(), DeployingCluster.ACTOR))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    @Test
    void aServerThatCannotLoadAVersionKeepsTheOneBeforeAndSaysWhy() {
        DeploymentPackage good = cluster.deploy("crm.jar", "good");
        follow();
        cluster.odb.deploymentPackages().setActive(good.id(), false);
        DeploymentPackage bad = cluster.odb
                .deploymentPackages()
                .add(
                        DeploymentPackage.of(cluster.id, DeployingCluster.NOON, "crm.jar", "admin", new byte[1]),
                        Payload.of(new byte[1]));
        cluster.odb.clusters().bumpConfigVersion(cluster.id);

        follow();

        assertThat(one.call(GET)).isEqualTo("good");
        assertThat(cluster.statuses(bad)).hasSize(2).allSatisfy(status -> {
            assertThat(status.state()).isEqualTo(DeploymentState.IGNORED);
            assertThat(status.reason()).contains("crm.jar");
        });
    }

    @Test
    void aServerThatMayNotGoOnStopsBetweenTwoPackagesAndBeginsAnewLater() {
        cluster.deploy("a.jar", JarOf.oneService("com.acme", "First", "a"));
        cluster.deploy("b.jar", JarOf.oneService("com.acme", "Second", "b"));
        AtomicInteger packages = new AtomicInteger();

        assertThatThrownBy(() -> one.follow(() -> {
                    if (packages.incrementAndGet() == 2) {
                        throw new LockLostException("server:starting:one");
                    }
                }))
                .isInstanceOf(LockLostException.class);
        assertThat(one.lookup("com.acme.first")).isNull();

        one.follow(packages::incrementAndGet);
        assertThat(packages).hasValue(4);
        assertThat(one.call("com.acme.second")).isEqualTo("b");
    }

    @Test
    void aPackageTakesThePlaceOfTheArchiveOfItsNameUntilItIsDeleted() {
        ServiceArchive archive =
                new ArchiveLoader(ConstraintApi.NONE).load("crm.jar", JarOf.oneService("com.acme", "Get", "archive"));
        DeployingCluster.Node three = cluster.node("three", archive);
        assertThat(three.call(GET)).isEqualTo("archive");

        DeploymentPackage deployed = cluster.deploy("crm.jar", "package");
        three.follow();
        assertThat(three.call(GET)).isEqualTo("package");

        cluster.admin.delete(deployed.id(), DeployingCluster.ACTOR);
        three.follow();
        assertThat(three.call(GET)).isEqualTo("archive");
        assertThat(three.leftOut).isEmpty();
    }

    @Test
    void anArchiveThatHasAServiceOfAPackageIsLeftOut() {
        cluster.deploy("crm.jar", "package");
        ServiceArchive archive =
                new ArchiveLoader(ConstraintApi.NONE).load("old.jar", JarOf.oneService("com.acme", "Get", "archive"));

        DeployingCluster.Node three = cluster.node("three", archive);

        assertThat(three.call(GET)).isEqualTo("package");
        assertThat(three.leftOut).singleElement().asString().contains("old.jar", "crm.jar", GET);
    }

    @Test
    void theOldestVersionsAreForgotten() {
        Map<String, byte[]> files = new HashMap<>(JarOf.compile(JarOf.service("com.acme", "Get", "it")));
        for (int i = 0; i < 105; i++) {
            files.put("version.txt", DeployingCluster.source("" + i));
            cluster.deploy("crm.jar", JarOf.files(files));
        }

        assertThat(cluster.odb.deploymentPackages().findAll(cluster.id))
                .hasSize(100)
                .extracting(DeploymentPackage::version)
                .startsWith(6L)
                .endsWith(105L);
    }

    @Test
    void everyChangeIsInTheAuditLog() {
        DeploymentPackage first = cluster.deploy("crm.jar", "first");
        cluster.admin.activate(first.id(), DeployingCluster.ACTOR);
        cluster.admin.delete(first.id(), DeployingCluster.ACTOR);

        assertThat(cluster.odb
                        .auditLog()
                        .find(cluster.id, new AuditLogRepository.Query("", "", 0, 10))
                        .entries())
                .extracting(AuditEntry::action)
                .containsExactly("delete", "activate", "deploy");
    }

    @Test
    void whatThePatternsRefuseIsNeitherDeployedNorActivated() {
        DeploymentPackage allowed = cluster.deploy("crm.jar", "first");
        follow();

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.deploy("crm.jar", JarOf.oneService("com.forbidden.acme", "Get", "second")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN))
                .withMessageContaining("'com.forbidden.acme.get'")
                .withMessageContaining("*.forbidden.*=False");

        follow();
        assertThat(one.call(GET)).isEqualTo("first");
        assertThat(cluster.odb.deploymentPackages().findAll(allowed.clusterId()))
                .hasSize(1);

        DeploymentPackage before = cluster.addedBeforeThePatterns("old.jar", "com.forbidden.acme.get");
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.admin.activate(before.id(), DeployingCluster.ACTOR))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
    }
}
