// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.benchmarks.change.PacedLoad;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Services that are deployed, deployed again and taken back while the cluster answers calls. */
@ExtendWith(SharedCluster.class)
class DeploymentStoryIT {

    private static final Logger LOG = Logger.getLogger(DeploymentStoryIT.class.getName());
    private static final int REDEPLOYMENTS = 20;
    private static final int REQUESTS_PER_SECOND = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PATH = "/deployment-story";
    private static final String CREATE = "zato.hot-deploy.create";

    @TempDir
    private Path temp;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Cluster cluster;
    private final Administrator pubapi;
    private final Path pickup;

    DeploymentStoryIT(Cluster cluster) {
        this.cluster = cluster;
        this.pubapi = new Administrator(cluster);
        this.pickup = Path.of(cluster.component("server1")).resolve("pickup-dir");
    }

    @BeforeEach
    void deployTheFirstVersion() throws IOException {
        cluster.zato(
                "hot-deploy", cluster.directory().toString(), source("first").toString());
        pubapi.createChannel("deployment-story", PATH, Map.of("service", "story.answer"));
        awaitAnswer("first", 1, 2);
    }

    @AfterEach
    void deleteAll() {
        pubapi.close();
        versions().forEach(each -> pubapi.client()
                .json("zato.hot-deploy.delete", Map.of("package_id", each.get("package_id"), "is_forced", true))
                .ok());
    }

    @Test
    void sourcesThatAreDroppedUnderLoadAreLiveOnBothServersAndCostNoRequest() throws IOException {
        List<Duration> times = new ArrayList<>();
        try (PacedLoad load = new PacedLoad(cluster.url(PATH), REQUESTS_PER_SECOND)) {
            for (int i = 0; i < REDEPLOYMENTS; i++) {
                long begin = System.nanoTime();
                drop(source("version " + i));
                awaitAnswer("version " + i, 1, 2);
                times.add(Duration.ofNanos(System.nanoTime() - begin));
            }
            load.end();

            times.sort(null);
            LOG.info("From drop to answers of both servers: median "
                    + times.get(REDEPLOYMENTS / 2).toMillis()
                    + " ms, longest " + times.get(REDEPLOYMENTS - 1).toMillis() + " ms; " + load.succeeded()
                    + " requests meanwhile");
            assertThat(load.failures()).isEmpty();
            assertThat(load.succeeded()).isPositive();
        }
        assertThat(times.get(REDEPLOYMENTS / 2)).isLessThan(Duration.ofSeconds(2));
        assertThat(pickup.resolve("deployed/Answer.java.txt")).content().startsWith("Deployed as version");
    }

    @Test
    void anEarlierVersionIsTakenBack() throws IOException {
        drop(source("second"));
        awaitAnswer("second", 1, 2);
        Object first = versions().get(1).get("package_id");

        pubapi.client().json(CREATE, Map.of("package_id", first)).ok();

        awaitAnswer("first", 1, 2);
    }

    @Test
    void aServerThatIsKilledDuringADeploymentHasItWhenItIsBack() throws IOException {
        drop(source("while one dies"));
        cluster.kill(2);
        awaitAnswer("while one dies", 1);

        cluster.zato("start", cluster.component("server2"));

        awaitAnswer("while one dies", 2);
    }

    @Test
    void aServerThatIsKilledWithAFileInItsHandsDeploysItWhenItIsBack() throws IOException {
        drop(source("left behind"));
        cluster.kill(1);

        cluster.zato("start", cluster.component("server1"));

        awaitAnswer("left behind", 1, 2);
    }

    @Test
    void whatIsBadIsRefusedWithTheReasonAndTheVersionBeforeGoesOn() throws IOException {
        Cluster.Outcome broken = cluster.attempt(
                "hot-deploy",
                cluster.directory().toString(),
                write("Answer.java", "class Answer {").toString());
        assertThat(broken.status()).isEqualTo(65);
        assertThat(broken.err()).contains("Answer.java:1: reached end of file");
        refuses("outside.jar", zip("../../x.class"), "leads out of it");
        refuses("../../standalone/x.jar", zip("a.class"), "payload_name");
        refuses("empty.zip", zip("readme.txt"), "no .java file");
        refuses("none.jar", "no jar".getBytes(StandardCharsets.UTF_8), "not a jar");

        drop(write("Answer.java", "public class Answer { int broken = \"\"; }"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(pickup.resolve("failed/Answer.java.txt"))
                .content()
                .contains("Answer.java:1: incompatible types"));
        awaitAnswer("first", 1, 2);
    }

    @Test
    void aServiceOfTheExamplesIsNotTakenFromThem() throws IOException {
        refuses("story.jar", Files.readAllBytes(examples()), "zato-examples");
    }

    private void refuses(String name, byte[] file, String reason) {
        String payload = Base64.getEncoder().encodeToString(file);
        ApiReply reply =
                pubapi.client().json("zato.service.upload-package", Map.of("payload_name", name, "payload", payload));
        assertThat(reply.status()).as(name).isIn(400, 409);
        assertThat(reply.text()).contains(reason);
    }

    /** Where the quickstart's own deployment of them left the file. */
    private Path examples() {
        return pickup.resolve("deployed/zato-examples.jar");
    }

    private Path source(String answer) throws IOException {
        return write(
                "Answer.java",
                """
                package story;
                import org.zatoee.service.*;
                public final class Answer implements Service<Void, String> {
                    public String handle(Void input, ServiceContext zato) { return "%s"; }
                }"""
                        .formatted(answer));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    /** As a user does who copies under another name first. */
    private void drop(Path file) throws IOException {
        Path half = pickup.resolve(file.getFileName() + ".part");
        Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
        Files.move(half, pickup.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] zip(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    private void awaitAnswer(String expected, int... servers) {
        for (int server : servers) {
            URI uri = URI.create("http://127.0.0.1:" + cluster.serverPort(server) + PATH);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> expected.equals(get(uri)));
        }
    }

    /** The answer of a server; why there is none if there is none. */
    private String get(URI uri) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The latest first. */
    private List<Map<String, Object>> versions() {
        return pubapi.client()
                .json("zato.hot-deploy.get-list", Map.of("payload_name", "Answer.java"))
                .ok()
                .list("zato_hot_deploy_get_list_response");
    }
}
