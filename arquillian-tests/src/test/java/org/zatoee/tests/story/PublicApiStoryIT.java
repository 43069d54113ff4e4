// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zatoee.tests.http.RawHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an administrator does with the command to a cluster that runs. */
@ExtendWith(SharedCluster.class)
class PublicApiStoryIT {

    /** More than a change takes to reach every server. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Cluster cluster;

    PublicApiStoryIT(Cluster cluster) {
        this.cluster = cluster;
    }

    @Test
    void channelIsThereOnEveryServerAndGoneFromEveryServer() {
        String id = created(
                "create-rest-channel",
                root(),
                "--name",
                "story",
                "--url-path",
                "/story",
                "--service",
                "example.whoami",
                "--method",
                "GET");
        await().atMost(PATIENCE).until(() -> status(1, "/story") == 200 && status(2, "/story") == 200);

        assertThat(channels()).contains("story,/story");
        api("zato.http-soap.delete", "id=" + id);
        await().atMost(PATIENCE).until(() -> status(1, "/story") == 404 && status(2, "/story") == 404);
        assertThat(channels()).doesNotContain("story");
    }

    @Test
    void channelIsClosedToThoseWithoutThePassword() {
        String definition = created("create", "basic-auth", root(), "--name", "story.ada");
        String id = created(
                "create-rest-channel",
                root(),
                "--name",
                "story.closed",
                "--url-path",
                "/story/closed",
                "--service",
                "example.whoami",
                "--security",
                "story.ada");

        await().atMost(PATIENCE).until(() -> status(1, "/story/closed") == 401 && status(2, "/story/closed") == 401);
        api("zato.http-soap.delete", "id=" + id);
        api("zato.security.basic-auth.delete", "id=" + definition);
    }

    @Test
    void anyServiceCanBeInvoked() {
        assertThat(cluster.zato("service", "invoke", root(), "orders.get", "--payload", "{\"id\": 1001}"))
                .startsWith("{\"id\":1001");
        assertThat(cluster.zato("service", "invoke", cluster.component("server2"), "example.whoami"))
                .contains("\"server\":\"server2\"");
        assertThat(cluster.zato("service", "invoke", root(), "zato.ping")).isEqualTo("{\"pong\":\"zato\"}\n");
        assertThat(cluster.zato("service", "invoke", root(), "example.whoami", "--async"))
                .matches("[0-9a-f]{24}\n");
    }

    @Test
    void failuresAreToldWithTheirCid() {
        Cluster.Outcome unknown = cluster.attempt("service", "invoke", root(), "no.such.service");
        assertThat(unknown.status()).isEqualTo(65);
        assertThat(unknown.err()).contains("no.such.service").containsPattern("\\(CID [0-9a-f]{24}\\)");

        Cluster.Outcome missing = cluster.attempt("api", root(), "zato.http-soap.create", "name=only");
        assertThat(missing.status()).isEqualTo(65);
        assertThat(missing.err()).contains("url_path: is required").contains("connection: is required");
    }

    @Test
    void passwordIsChangedInTheClusterAndInTheFiles() throws Exception {
        Path credentials = cluster.directory().resolve("credentials.properties");
        String before = Files.readString(credentials);

        assertThat(cluster.zato("update", "password", root(), "admin.invoke")).isEqualTo("OK\n");

        assertThat(Files.readString(credentials)).isNotEqualTo(before);
        // Wrong passwords lock the user out for a moment, so not too often.
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> cluster.attempt("service", "invoke", root(), "zato.ping")
                                .status()
                        == 0);
    }

    @Test
    void secondQuickstartLeavesTheChannelsAsTheyAre() {
        String before = channels();

        assertThat(cluster.zato("quickstart", "--path", root())).contains("Channels of the examples ... there already");
        assertThat(channels()).isEqualTo(before).contains("orders.get,/orders/{id}");
    }

    private String created(String... words) {
        String[] line = java.util.Arrays.copyOf(words, words.length + 2);
        line[words.length] = "--format";
        line[words.length + 1] = "csv";
        return cluster.zato(line).lines().skip(1).findFirst().orElseThrow().split(",", 2)[0];
    }

    private String channels() {
        return cluster.zato(
                "api",
                root(),
                "zato.http-soap.get-list",
                "connection=channel",
                "transport=plain_http",
                "--columns",
                "name,url_path",
                "--format",
                "csv");
    }

    private void api(String service, String field) {
        cluster.zato("api", root(), service, field);
    }

    private String root() {
        return cluster.directory().toString();
    }

    private int status(int server, String path) throws Exception {
        return new RawHttp(cluster.serverPort(server)).send("GET", path).status();
    }
}
