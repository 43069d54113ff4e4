// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentPackageRepository;
import org.zatoee.core.deployment.DeploymentState;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.deployment.Payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link DeploymentPackageRepository} does. */
public abstract class DeploymentPackageRepositoryContract extends OdbTestCase {

    private long cluster;
    private long one;
    private long two;

    @BeforeEach
    void makeServers() {
        cluster = aCluster();
        one = aServer(cluster);
        two = aServer(cluster);
    }

    @Test
    void keepsAPackageWithItsBytes() {
        byte[] payload = new byte[3_000_000];
        new Random(1).nextBytes(payload);
        DeploymentPackage given =
                DeploymentPackage.of(cluster, NOON.plusNanos(1), "za\u017C\u00F3\u0142\u0107.jar", "admin", payload);

        DeploymentPackage added = packages().add(given, Payload.of(payload));

        assertThat(added).isEqualTo(given.withId(added.id()).at(NOON));
        assertThat(added.id()).isPositive();
        assertThat(another().deploymentPackages().find(added.id())).contains(added);
        assertThat(another().deploymentPackages().payload(added.id())).isEqualTo(payload);
        assertThat(another().deploymentPackages().deployable(added.id())).isEqualTo(payload);
    }

    @Test
    void namesAPackageByTheHashOfItsBytes() {
        assertThat(DeploymentPackage.of(cluster, NOON, "a.jar", "admin", new byte[0])
                        .hash())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void everyServerOfTheClusterAwaitsIt() {
        long elsewhere = aServer(aCluster());

        DeploymentPackage added = add("a.jar");

        assertThat(packages().statuses(added.id()))
                .containsExactly(
                        new DeploymentStatus(added.id(), one, DeploymentState.AWAITING_DEPLOYMENT, NOON),
                        new DeploymentStatus(added.id(), two, DeploymentState.AWAITING_DEPLOYMENT, NOON));
        assertThat(packages().findAwaiting(one)).containsExactly(added);
        assertThat(packages().findAwaiting(elsewhere)).isEmpty();
    }

    @Test
    void aServerAwaitsThemInTheirOrderUntilItDeployedOrIgnoredThem() {
        DeploymentPackage first = add("a.jar");
        DeploymentPackage second = add("b.jar");
        DeploymentPackage third = add("c.jar");

        packages().changeStatus(new DeploymentStatus(second.id(), one, DeploymentState.DEPLOYED, NOON.plusMillis(1)));
        assertThat(packages().findAwaiting(one)).containsExactly(first, third);
        packages().changeStatus(new DeploymentStatus(first.id(), one, DeploymentState.IGNORED, NOON));

        assertThat(another().deploymentPackages().findAwaiting(one)).containsExactly(third);
        assertThat(packages().findAwaiting(two)).containsExactly(first, second, third);
        assertThat(packages().statuses(second.id()))
                .contains(new DeploymentStatus(second.id(), one, DeploymentState.DEPLOYED, NOON.plusMillis(1)));
    }

    @Test
    void aServerThatJoinsLaterAwaitsWhatThereIs() {
        DeploymentPackage added = add("a.jar");
        long late = aServer(cluster);

        assertThat(packages().findAwaiting(late)).containsExactly(added);

        packages().changeStatus(new DeploymentStatus(added.id(), late, DeploymentState.DEPLOYED, NOON));
        assertThat(packages().findAwaiting(late)).isEmpty();
        assertThat(packages().statuses(added.id())).hasSize(3);
    }

    @Test
    void listsThoseOfAClusterTheOldestFirst() {
        DeploymentPackage first = add("b.jar");
        DeploymentPackage second = add("a.jar");

        assertThat(another().deploymentPackages().findAll(cluster)).containsExactly(first, second);
        assertThat(packages().findAll(aCluster())).isEmpty();
    }

    @Test
    void keepsWhatWasCompiledOfAPackageBesideIt() {
        byte[] source = {1, 2};
        byte[] compiled = {3, 4, 5};
        DeploymentPackage given = DeploymentPackage.of(cluster, NOON, "Get.java", "admin", source)
                .withVersion(7)
                .with(List.of("crm.get", "crm.set"), "{\"method\":\"pickup\"}");

        DeploymentPackage added = packages().add(given, new Payload(source, compiled));

        assertThat(another().deploymentPackages().find(added.id())).contains(given.withId(added.id()));
        assertThat(another().deploymentPackages().payload(added.id())).isEqualTo(source);
        assertThat(another().deploymentPackages().deployable(added.id())).isEqualTo(compiled);
    }

    @Test
    void onlyThoseThatAreActiveAreAwaited() {
        DeploymentPackage first = add("a.jar");
        DeploymentPackage second = add("a.jar");

        packages().setActive(first.id(), false);

        assertThat(another().deploymentPackages().findActive(cluster)).containsExactly(second);
        assertThat(packages().findAwaiting(one)).containsExactly(second);
        assertThat(packages().findAll(cluster)).containsExactly(first.active(false), second);
        refuses(() -> packages().setActive(NOWHERE, true));
    }

    @Test
    void keepsWhyAServerIgnoredAPackage() {
        DeploymentPackage added = add("a.jar");
        String tooLong = "z".repeat(DeploymentStatus.MAX_REASON + 1);

        packages().changeStatus(new DeploymentStatus(added.id(), one, DeploymentState.IGNORED, tooLong, NOON));

        assertThat(another().deploymentPackages().statuses(added.id()))
                .contains(new DeploymentStatus(
                        added.id(), one, DeploymentState.IGNORED, "z".repeat(DeploymentStatus.MAX_REASON), NOON));
    }

    @Test
    void deletesOneWithWhatBecameOfIt() {
        DeploymentPackage added = add("a.jar");

        packages().delete(added.id());

        assertThat(packages().find(added.id())).isEmpty();
        assertThat(packages().statuses(added.id())).isEmpty();
        assertThat(packages().findAwaiting(one)).isEmpty();
        refuses(() -> packages().delete(added.id()));
    }

    @Test
    void forgetsAServerThatIsDeleted() {
        DeploymentPackage added = add("a.jar");

        odb().servers().delete(one);

        assertThat(packages().statuses(added.id()))
                .extracting(DeploymentStatus::serverId)
                .containsExactly(two);
        assertThat(packages().findAwaiting(one)).isEmpty();
    }

    @Test
    void refusesWhatDoesNotFit() {
        DeploymentPackage added = add("a.jar");
        long elsewhere = aServer(aCluster());

        refuses(() -> packages()
                .add(DeploymentPackage.of(NOWHERE, NOON, "a.jar", "admin", new byte[1]), Payload.of(new byte[1])));
        refuses(() -> packages().payload(NOWHERE));
        refuses(() -> packages().changeStatus(new DeploymentStatus(NOWHERE, one, DeploymentState.DEPLOYED, NOON)));
        refuses(() ->
                packages().changeStatus(new DeploymentStatus(added.id(), elsewhere, DeploymentState.DEPLOYED, NOON)));
        assertThat(packages().find(NOWHERE)).isEmpty();
        assertThat(packages().statuses(added.id())).hasSize(2);
        assertThat(packages().findAll(cluster)).isEqualTo(List.of(added));
    }

    private DeploymentPackage add(String name) {
        byte[] payload = name.getBytes(StandardCharsets.UTF_8);
        return packages().add(DeploymentPackage.of(cluster, NOON, name, "admin", payload), Payload.of(payload));
    }

    private DeploymentPackageRepository packages() {
        return odb().deploymentPackages();
    }

    private static void refuses(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(IllegalArgumentException.class);
    }
}
