// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

/** The session with curl that the documentation shows: every family, every reply, word for word. */
@ExtendWith(SharedCluster.class)
class CurlSessionStoryIT {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Cluster cluster;

    CurlSessionStoryIT(Cluster cluster) {
        this.cluster = cluster;
    }

    @Test
    void everyLineIsAsItIsDocumented(@TempDir Path directory) throws IOException, InterruptedException {
        Path script = Path.of(System.getProperty("zato.root"), "examples", "public-api", "session.sh");
        Path told = directory.resolve("told.txt");
        Path differences = directory.resolve("differences.txt");
        ProcessBuilder session = new ProcessBuilder(
                        "bash", script.toString(), "http://127.0.0.1:" + cluster.balancerPort())
                .redirectOutput(told.toFile())
                .redirectError(differences.toFile());
        session.environment().put("PUBAPI_PASSWORD", Administrator.password(cluster));

        Process running = session.start();
        try {
            assertThat(running.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS))
                    .as("ended within %s; so far: %s", LONGEST, contentOf(told.toFile()))
                    .isTrue();
        } finally {
            running.destroyForcibly();
        }

        assertThat(contentOf(differences.toFile())).isEmpty();
        assertThat(running.exitValue()).as(contentOf(told.toFile())).isZero();
    }
}
