// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.core.object.Field;

import static org.assertj.core.api.Assertions.assertThat;

/** The documentation of the public API says what the services are. */
class PublicApiDocTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "public-api.md");
    private static final String BEGIN = "<!-- Made of the descriptions of the services. -->\n";
    private static final String END = "<!-- End of what is made. -->";

    private final List<PlatformService> services = new AdminCluster().services;

    /** What it should be is written to {@code core/target/public-api.md} when it is not. */
    @Test
    void theTablesAreThoseOfTheServices() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        String tables = ServiceTables.of(services);
        if (!document.substring(begin, document.indexOf(END)).equals(tables)) {
            Files.writeString(
                    Path.of("target", "public-api.md"),
                    document.substring(0, begin) + tables + document.substring(document.indexOf(END)));
        }
        assertThat(document.substring(begin, document.indexOf(END)))
                .as("docs/public-api.md; copy core/target/public-api.md")
                .isEqualTo(tables);
    }

    @Test
    void everyServiceHasANameOfItsOwnAndIsDescribed() {
        assertThat(services).extracting(PlatformService::name).doesNotHaveDuplicates();
        assertThat(services)
                .extracting(PlatformService::description)
                .noneMatch(description -> description.equals(ServiceDescription.NONE))
                .allMatch(description -> description.summary().endsWith("."));
    }

    @Test
    void noServiceSaysThatItGivesASecret() {
        for (PlatformService service : services) {
            assertThat(service.description().output().fields())
                    .as(service.name())
                    .noneMatch(Field::isSecret)
                    .extracting(Field::name)
                    .doesNotContain("password", "secret");
        }
    }
}
