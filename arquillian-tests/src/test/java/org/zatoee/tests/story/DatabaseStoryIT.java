// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.processes.Ports;
import org.zatoee.tests.http.RawHttp;

import static org.assertj.core.api.Assertions.assertThat;

/** The quickstart with its ODB in a database server. */
class DatabaseStoryIT {

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql"})
    void clusterWorksWithItsOdbInAServer(String odb) throws Exception {
        Path directory = Path.of("target", "story-" + odb).toAbsolutePath();
        String port = Integer.toString(Ports.free());
        try (Cluster cluster = Cluster.quickstart(directory, "--servers", "1", "--odb", odb, "--odb-port", port)) {
            RawHttp balancer = new RawHttp(cluster.balancerPort());

            assertThat(balancer.send("GET", "/orders/1001").status()).isEqualTo(200);
            assertThat(cluster.zato("info", cluster.component("odb"), "--json"))
                    .containsPattern("\"component_running\" *: *true");
        }
    }
}
