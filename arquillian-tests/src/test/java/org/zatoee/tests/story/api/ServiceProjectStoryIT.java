// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;
import static org.awaitility.Awaitility.await;

/** What a developer does who begins: a project from the command, built and tested by Maven, deployed, called. */
@ExtendWith(SharedCluster.class)
class ServiceProjectStoryIT {

    private static final Duration LONGEST_BUILD = Duration.ofMinutes(5);
    private static final String JAR = "crm-services-1.0.0.jar";
    private static final String PARCEL = "{\"country\": \"de\", \"kilograms\": \"1\"}";

    /**
     * The repository of this machine serves as a remote one, as far as it has what is needed: what the build of the project
     * puts into its own is not left for others.
     */
    private static final String SETTINGS =
            """
            <settings><profiles><profile><id>machine</id>
              <repositories><repository><id>machine</id><url>%1$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots></repository></repositories>
              <pluginRepositories><pluginRepository><id>machine</id><url>%1$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots></pluginRepository></pluginRepositories>
            </profile></profiles><activeProfiles><activeProfile>machine</activeProfile></activeProfiles></settings>
            """;

    @TempDir
    private Path temp;

    private final Cluster cluster;
    private final Administrator pubapi;

    ServiceProjectStoryIT(Cluster cluster) {
        this.cluster = cluster;
        this.pubapi = new Administrator(cluster);
    }

    @AfterEach
    void deleteAll() {
        pubapi.close();
        pubapi.client()
                .json("zato.hot-deploy.get-list", Map.of("payload_name", JAR))
                .ok()
                .list("zato_hot_deploy_get_list_response")
                .forEach(each -> pubapi.client()
                        .json("zato.hot-deploy.delete", Map.of("package_id", each.get("package_id"), "is_forced", true))
                        .ok());
    }

    @Test
    void aNewProjectIsBuiltTestedDeployedAndAnswersThroughTheBalancer() throws IOException, InterruptedException {
        Path project = temp.resolve("crm-services");
        cluster.zato("create", "service-project", project.toString(), "--package", "com.acme.crm");

        build(project);
        assertThat(contentOf(project.resolve("target/surefire-reports/com.acme.crm.GetQuoteTest.txt")
                        .toFile()))
                .contains("Tests run: 4, Failures: 0, Errors: 0");

        cluster.zato(
                "hot-deploy",
                cluster.directory().toString(),
                project.resolve("target").resolve(JAR).toString());
        pubapi.createChannel(
                "service-project-story",
                "/service-project-story",
                Map.of("service", "com.acme.crm.get-quote", "data_format", "json"));
        awaitAnswer("{\"country\":\"de\",\"price\":6.00,\"currency\":\"EUR\"}");

        long entry = ((Number) pubapi.client()
                        .json("zato.user-config.create", Map.of("name", "shipping.surcharge-percent", "value", "50"))
                        .ok()
                        .item("zato_user_config_create_response")
                        .get("id"))
                .longValue();
        awaitAnswer("{\"country\":\"de\",\"price\":9.00,\"currency\":\"EUR\"}");
        pubapi.client().json("zato.user-config.delete", Map.of("id", entry)).ok();
    }

    private void build(Path project) throws IOException, InterruptedException {
        Path settings = Files.writeString(
                temp.resolve("settings.xml"),
                SETTINGS.formatted(Path.of(System.getProperty("user.home"), ".m2", "repository")
                        .toUri()));
        Path log = temp.resolve("maven.log");
        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("zato.root"), "mvnw").toString(),
                        "-B",
                        "-gs",
                        settings.toString(),
                        "-Dmaven.repo.local=" + temp.resolve("repository"),
                        "-f",
                        project.resolve("pom.xml").toString(),
                        "package")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(maven.waitFor(LONGEST_BUILD.toSeconds(), TimeUnit.SECONDS))
                    .as(contentOf(log.toFile()))
                    .isTrue();
            assertThat(maven.exitValue()).as(contentOf(log.toFile())).isZero();
        } finally {
            maven.destroyForcibly();
        }
    }

    private void awaitAnswer(String expected) {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(cluster.url("/service-project-story"))
                .timeout(Administrator.PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(PARCEL))
                .build();
        await().atMost(Administrator.PATIENCE).ignoreExceptions().until(() -> http.send(
                        request, HttpResponse.BodyHandlers.ofString())
                .body()
                .equals(expected));
    }
}
