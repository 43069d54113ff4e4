// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.api.StubCluster;

import static org.assertj.core.api.Assertions.assertThat;

class HotDeployCommandTest {

    private static final String UPLOAD = "/zato/json/zato.service.upload-package";
    private static final String STATUSES = "/zato/json/zato.hot-deploy.get-status-list";

    @TempDir
    private Path temp;

    private StubCluster cluster;
    private Path file;

    @BeforeEach
    void startCluster() throws IOException {
        cluster = new StubCluster(temp);
        file = Files.writeString(temp.resolve("Get.java"), "source");
        cluster.answers(
                UPLOAD,
                ",\"zato_service_upload_package_response\":{\"package_id\":7,\"payload_name\":\"Get.java\",\"hash\":\"ab\","
                        + "\"version\":2,\"services\":[\"crm.get\",\"crm.set\"]}");
    }

    @AfterEach
    void stopCluster() {
        cluster.close();
    }

    private void statuses(String items) {
        cluster.answers(STATUSES, ",\"zato_hot_deploy_get_status_list_response\":[" + items + "]");
    }

    private static String status(String server, String status, String reason) {
        return "{\"server_id\":1,\"server_name\":\"" + server + "\",\"status\":\"" + status + "\",\"reason\":\""
                + reason + "\",\"status_time\":\"\"}";
    }

    private int deploy(String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "hot-deploy";
        words[1] = cluster.root();
        words[2] = file.toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return cluster.zato(words);
    }

    @Test
    void uploadsAFileAndSaysWhatBecameOfIt() {
        statuses(status("server1", "deployed", "") + "," + status("server2", "deployed", ""));

        assertThat(deploy()).isZero();

        assertThat(cluster.out())
                .isEqualTo(
                        """
                        Get.java: version 2, package id 7, services crm.get, crm.set
                          server1 deployed
                          server2 deployed
                        """);
        assertThat(cluster.seen().get(0).body()).contains("\"payload_name\":\"Get.java\"", "\"payload\":\"c291cmNl\"");
    }

    @Test
    void doesNotWaitForEverForAServerThatIsDown() {
        statuses(status("server1", "deployed", "") + "," + status("server2", "awaiting-deployment", ""));

        assertThat(deploy("--wait", "0")).isZero();

        assertThat(cluster.out()).contains("  server2 awaiting-deployment: the server does not run");
    }

    @Test
    void failsIfAServerCannotLoadIt() {
        statuses(status("server1", "deployed", "") + "," + status("server2", "ignored", "Class a.B cannot be loaded"));

        assertThat(deploy()).isEqualTo(70);

        assertThat(cluster.out()).contains("  server2 ignored: Class a.B cannot be loaded\n");
    }

    @Test
    void printsEachMessageOfTheCompilerOnALineOfItsOwn() {
        cluster.answers(
                UPLOAD,
                400,
                "{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"cid\":\"c0ffee\",\"details\":\"payload: Get.java:1: a; payload:"
                        + " Get.java:2: b\",\"errors\":[{\"field\":\"payload\",\"message\":\"Get.java:1: a\"},"
                        + "{\"field\":\"payload\",\"message\":\"Get.java:2: b\"}]}}");

        assertThat(deploy()).isEqualTo(65);

        assertThat(cluster.err()).contains("Get.java is not deployed:\n  Get.java:1: a\n  Get.java:2: b");
        assertThat(cluster.out()).isEmpty();
    }

    @Test
    void saysSoIfThereIsNoSuchFile() throws IOException {
        Files.delete(file);

        assertThat(deploy()).isEqualTo(2);
        assertThat(cluster.err()).contains("Get.java");
    }
}
