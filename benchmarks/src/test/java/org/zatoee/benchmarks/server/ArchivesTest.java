// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ArchivesTest {

    @TempDir
    private Path directory;

    @Test
    void servicesCarryTheirWorkload() throws IOException {
        Archives.writeServices(directory.resolve("services.jar"));

        assertThat(names("services.jar"))
                .contains("org/zatoee/benchmarks/service/PriceOrder.class")
                .contains("org/zatoee/benchmarks/workload/Pricing.class");
    }

    @Test
    void peersCarryTheirDescriptorsAndTheSameWorkload() throws IOException {
        Archives.writeBaseline(directory.resolve("baseline.war"));

        assertThat(names("baseline.war"))
                .contains("WEB-INF/web.xml", "WEB-INF/jboss-deployment-structure.xml", "WEB-INF/beans.xml")
                .contains("WEB-INF/classes/org/zatoee/benchmarks/baseline/PriceServlet.class")
                .contains("WEB-INF/classes/org/zatoee/benchmarks/workload/Pricing.class");
    }

    private List<String> names(String archive) throws IOException {
        try (ZipFile zip = new ZipFile(directory.resolve(archive).toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
