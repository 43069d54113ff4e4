// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;

/** A jar of services that is uploaded while the cluster runs. */
@ExtendWith(SharedCluster.class)
class PackageStoryIT {

    private static final String UPLOAD = "zato.service.upload-package";
    private static final String DEPLOY = "zato.hot-deploy.create";

    private final Cluster cluster;
    private final Administrator pubapi;

    PackageStoryIT(Cluster cluster) {
        this.cluster = cluster;
        this.pubapi = new Administrator(cluster);
    }

    @Test
    void packageIsKnownToEveryServer() throws IOException {
        String jar = Base64.getMimeEncoder().encodeToString(Files.readAllBytes(examples()));

        Map<String, Object> stored = pubapi.client()
                .json(UPLOAD, Map.of("payload", jar, "payload_name", "story.jar"))
                .ok()
                .item("zato_service_upload_package_response");

        assertThat(stored).containsEntry("payload_name", "story.jar").containsKeys("package_id", "hash");
        for (ApiClient server : pubapi.servers()) {
            Map<String, Object> which = Map.of("package_id", stored.get("package_id"));
            server.json(DEPLOY, which).ok();
            assertThat(server.soap(DEPLOY, which).status()).isEqualTo(200);
        }
    }

    private Path examples() throws IOException {
        try (var files = Files.list(Path.of(cluster.component("services")))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
