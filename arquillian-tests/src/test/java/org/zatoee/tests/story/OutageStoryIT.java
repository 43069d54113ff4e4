// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zatoee.tests.http.RawHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What happens when something a server stands on is away, or somebody else's. */
@ExtendWith(SharedCluster.class)
class OutageStoryIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Cluster cluster;

    OutageStoryIT(Cluster cluster) {
        this.cluster = cluster;
    }

    @Test
    void callsAreAnsweredWhileTheKvdbIsAway() {
        try (SteadyLoad load = SteadyLoad.get(cluster.balancerPort(), "/whoami")) {
            cluster.zato("stop", cluster.component("kvdb"));
            long without = load.succeeded();
            await().atMost(PATIENCE).until(() -> load.succeeded() > without + 500);
            cluster.zato("start", cluster.component("kvdb"));

            assertThat(load.failures()).isEmpty();
        }
    }

    @Test
    void serverThatStartsBeforeItsKvdbSaysSoAndBecomesReadyByItself() throws Exception {
        cluster.zato("stop", cluster.component("server1"));
        cluster.zato("stop", cluster.component("kvdb"));

        CompletableFuture<Cluster.Outcome> start =
                CompletableFuture.supplyAsync(() -> cluster.attempt("start", cluster.component("server1")));
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(health())
                .contains("\"status\":\"DOWN\"", "\"state\":\"STARTING\"", "KVDB at 127.0.0.1"));
        assertThat(new RawHttp(cluster.serverPort(1)).send("GET", "/whoami").headers())
                .containsKeys("retry-after", "x-zato-cid");
        cluster.zato("start", cluster.component("kvdb"));

        assertThat(start.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).status()).isZero();
        assertThat(health()).contains("\"state\":\"READY\"");
    }

    @Test
    void serverOfAnotherClusterIsRefusedByTheKvdbWithBothNames() throws IOException {
        Path settings = Path.of(cluster.component("server2"), "zato.properties");
        String own = Files.readString(settings);
        cluster.zato("stop", cluster.component("server2"));
        try {
            Files.writeString(settings, own.replaceAll("(?m)^(zato\\.cluster\\.name *= *).*$", "$1intruder"));

            Cluster.Outcome start = cluster.attempt("start", cluster.component("server2"));

            assertThat(start.status()).isNotZero();
            assertThat(start.err()).contains("belongs to cluster 'quickstart'", "'intruder'");
        } finally {
            Files.writeString(settings, own);
        }
        cluster.zato("start", cluster.component("server2"));
    }

    @Test
    void settingNobodyKnowsStopsTheStart() throws IOException {
        Path settings = Path.of(cluster.component("server2"), "zato.properties");
        String own = Files.readString(settings);
        cluster.zato("stop", cluster.component("server2"));
        try {
            Files.writeString(settings, own + "\nzato.kvdb.prot=1\n");

            Cluster.Outcome start = cluster.attempt("start", cluster.component("server2"));

            assertThat(start.status()).isNotZero();
            assertThat(start.err()).contains("zato.kvdb.prot");
        } finally {
            Files.writeString(settings, own);
        }
        cluster.zato("start", cluster.component("server2"));
    }

    private String health() throws IOException {
        return new RawHttp(cluster.serverPort(1))
                .send("GET", "/zato/health/ready")
                .body();
    }
}
