// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.invoke;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.cli.api.StubCluster;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceInvokeCommandTest {

    private static final String PATH = "/zato/admin/invoke";

    @TempDir
    private Path temp;

    private StubCluster cluster;

    @BeforeEach
    void startCluster() throws IOException {
        cluster = new StubCluster(temp);
        responds("{\"id\":1001}");
    }

    @AfterEach
    void stopCluster() {
        cluster.close();
    }

    @Test
    void callsAsZatosOwnCommandDoes() {
        assertThat(invoke("orders.get", "--payload", "{\"id\": 1001}", "--headers", "X-Mine=a=b; ; Y=2"))
                .isZero();

        assertThat(cluster.out()).isEqualTo("{\"id\":1001}\n");
        assertThat(cluster.err()).isEmpty();
        StubCluster.Seen call = cluster.seen().get(0);
        assertThat(call.path()).isEqualTo(PATH);
        assertThat(call.body())
                .isEqualTo("{\"name\":\"orders.get\",\"payload\":\"eyJpZCI6IDEwMDF9\",\"channel\":\"invoke\","
                        + "\"data_format\":\"json\",\"async\":false,\"expiration\":15}");
        // admin.invoke:two
        assertThat(call.authorization()).isEqualTo("Basic YWRtaW4uaW52b2tlOnR3bw==");
        assertThat(call.mine()).isEqualTo("a=b");
    }

    @Test
    void takesThePayloadFromAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("in"), "ü");

        assertThat(invoke("a", "--payload-file", file.toString(), "--data-format", "xml"))
                .isZero();
        assertThat(cluster.seen().get(0).body())
                .contains("\"payload\":\"w7w=\"")
                .contains("\"data_format\":\"xml\"");
    }

    @Test
    void saysNoneForNothing() {
        cluster.answers(PATH, "");
        assertThat(invoke("a")).isZero();
        assertThat(cluster.out()).isEqualTo("(None)\n");

        responds("");
        invoke("a");
        assertThat(cluster.out()).isEqualTo("(None)\n");
    }

    @Test
    void printsTheCidOfWhatIsNotWaitedFor() {
        responds("fedcba9876543210fedcba98");
        assertThat(invoke("a", "--async", "--expiration", "3")).isZero();

        assertThat(cluster.out()).isEqualTo("fedcba9876543210fedcba98\n");
        assertThat(cluster.seen().get(0).body()).contains("\"async\":true,\"expiration\":3");
    }

    @Test
    void unwrapsRepliesOfThePlatform() {
        responds("{\"zato_ping_response\":{\"pong\":\"zato\"}}");
        invoke("zato.ping");
        assertThat(cluster.out()).isEqualTo("{\"pong\":\"zato\"}\n");
    }

    @Test
    void tellsMoreWhenAsked() {
        assertThat(invoke("a", "--verbose", "--max-cid-repr", "2", "--max-response-repr", "4"))
                .isZero();
        assertThat(cluster.out()).isEqualTo("{\"id\":1001}\n");
        assertThat(cluster.err()).isEqualTo("ok:[true] result:[ZATO_OK] cid:[c0..ee] response:[{\"id...]\n");
    }

    @Test
    void callsAnotherPath() {
        cluster.answers("/mine", "");
        assertThat(invoke("a", "--url-path", "/mine", "--transport", "plain_http", "--channel", "scheduler"))
                .isZero();
        assertThat(cluster.seen().get(0).body())
                .contains("\"channel\":\"scheduler\"")
                .contains("\"transport\":\"plain_http\"");
    }

    @Test
    void failsWhenTheServiceDoes() {
        cluster.answers(
                PATH, 500, "{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"cid\":\"c1\",\"details\":\"It broke\"}}");
        assertThat(invoke("a")).isEqualTo(70);
        assertThat(cluster.err()).isEqualTo("zato: /zato/admin/invoke failed with status 500: It broke (CID c1)\n");
        assertThat(cluster.out()).isEmpty();
    }

    @Test
    void environmentOfAnOlderReleaseIsToldToBeBroughtUpToDate() throws IOException {
        Path file = cluster.directory().credentialsFile();
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^admin.*\\R", ""));

        assertThat(invoke("a")).isEqualTo(78);
        assertThat(cluster.err()).contains("no password of admin.invoke").contains("run quickstart on it again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--headers nothing",
                "--headers =x",
                "--headers Host=x",
                "--headers a(b=c",
                "--expiration 0",
                "--max-cid-repr -1",
                "--payload a --payload-file b",
                "--url-path mine",
                "--url-path /mi{ne"
            })
    void refusesWhatCannotBe(String words) {
        assertThat(invoke(("a " + words).split(" "))).isEqualTo(64);
        assertThat(cluster.err()).startsWith("zato: ");
        assertThat(cluster.seen()).isEmpty();
    }

    private int invoke(String... words) {
        String[] line = new String[words.length + 3];
        line[0] = "service";
        line[1] = "invoke";
        line[2] = cluster.root();
        System.arraycopy(words, 0, line, 3, words.length);
        return cluster.zato(line);
    }

    private void responds(String response) {
        String encoded = Base64.getEncoder().encodeToString(response.getBytes(StandardCharsets.UTF_8));
        cluster.answers(PATH, ",\"zato_service_invoke_response\":{\"response\":\"" + encoded + "\"}");
    }
}
