// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentState;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.record.DeploymentDetails;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.ServiceContract;

import static org.assertj.core.api.Assertions.assertThat;

/** How services reach every server (zato-facts, section 1.2), rule by rule. */
class DeploymentRulesTest {

    private static final String GET = "com.acme.get";

    private final DeployingCluster cluster = new DeployingCluster();
    private final DeployingCluster.Node one = cluster.node("one");
    private final DeployingCluster.Node two = cluster.node("two");

    private List<String> statuses(DeploymentPackage of) {
        return cluster.statuses(of).stream()
                .map(DeploymentStatus::state)
                .map(DeploymentState::wireName)
                .toList();
    }

    @Test
    void aPackageHasAStatusForEachServerWhichGoesFromAwaitingDeploymentToDeployed() {
        DeploymentPackage deployed = cluster.deploy("crm.jar", "first");
        assertThat(statuses(deployed)).containsExactly("awaiting-deployment", "awaiting-deployment");

        one.follow();
        assertThat(statuses(deployed)).containsExactly("deployed", "awaiting-deployment");
        two.follow();
        assertThat(statuses(deployed)).containsExactly("deployed", "deployed");
    }

    @Test
    void aPackageThatIsReplacedIsIgnored() {
        DeploymentPackage first = cluster.deploy("crm.jar", "first");
        cluster.deploy("crm.jar", "second");

        assertThat(statuses(first)).containsExactly("ignored", "ignored");
    }

    @Test
    void everyServerLogsThePackageIdAndTheNameOfItsFile() {
        DeploymentPackage deployed = cluster.deploy("crm.jar", "first");
        try (Lines lines = new Lines()) {
            one.follow();
            two.follow();

            assertThat(lines.texts)
                    .filteredOn(text ->
                            text.contains("Uploaded package id:[" + deployed.id() + "], payload_name:[crm.jar]"))
                    .hasSize(2);
        }
    }

    @Test
    void whatIsDeployedSurvivesARestart() {
        cluster.deploy("crm.jar", "first");
        one.follow();

        DeployingCluster.Node again = cluster.node("one");

        assertThat(again.call(GET)).isEqualTo("first");
    }

    @Test
    void instancesOfTheOldCodeThatRunAreNotInterrupted() {
        cluster.deploy("crm.jar", "first");
        one.follow();
        DeployedService running = one.lookup(GET);
        cluster.deploy("crm.jar", "second");
        one.follow();

        assertThat(one.answer(running)).isEqualTo("first");
        assertThat(one.call(GET)).isEqualTo("second");
    }

    @Test
    void aHundredOlderVersionsAreKept() {
        for (int i = 0; i <= 100; i++) {
            cluster.deploy("crm.jar", "version " + i);
        }

        assertThat(cluster.odb.deploymentPackages().findAll(cluster.id))
                .hasSize(100)
                .extracting(DeploymentPackage::version)
                .startsWith(2L)
                .endsWith(101L);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theDetailsHaveTheKeysOfUpstream() {
        String details = new DeploymentDetails(
                        "upload", "", new DeploymentDetails.Remote("192.0.2.7", "ada"), "host1", "zato")
                .toJson("crm.jar", Instant.EPOCH);

        Object read = ServiceContract.of(Object.class, Void.class)
                .input()
                .read(new Message(details.getBytes(StandardCharsets.UTF_8), Map.of()));

        assertThat((Map<String, Object>) read)
                .containsOnlyKeys(
                        "method",
                        "object",
                        "timestamp",
                        "fs_location",
                        "remote_host",
                        "remote_user",
                        "current_host",
                        "current_user")
                .containsEntry("method", "upload")
                .containsEntry("object", "crm.jar")
                .containsEntry("remote_user", "ada");
    }

    /** What is logged of deployments. */
    private static final class Lines extends Handler implements AutoCloseable {

        final List<String> texts = new CopyOnWriteArrayList<>();
        private final Logger logger = Logger.getLogger("org.zatoee.deployment");

        Lines() {
            logger.addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            texts.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger.removeHandler(this);
        }
    }
}
