// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.status.ServerStatus;
import org.zatoee.core.service.assembly.PlatformServices;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;
import org.zatoee.core.testkit.odb.InMemoryOdb;

import static org.assertj.core.api.Assertions.assertThat;

/** The documentation of the public API says what the services are. */
class PublicApiDocTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "public-api.md");
    private static final String BEGIN = "<!-- Made of the descriptions of the services. -->\n";
    private static final String END = "<!-- End of what is made. -->";

    private final List<PlatformService> services = services();

    private static List<PlatformService> services() {
        ServerEnvironment environment = ClusterOfServers.environment("documented", "server1", Path.of("target"));
        ServerCore core = ServerCore.create(environment, new ServerStatus());
        InMemoryOdb odb = new InMemoryOdb();
        Server server = new ServerActivation(environment, core).join(odb);
        return new Administration(environment, core, new InMemoryKvdbConnector().connect(), odb, server).services();
    }

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
        assertThat(services)
                .extracting(PlatformService::name)
                .doesNotHaveDuplicates()
                .contains("zato.ping", "zato.jwt.log-in", "zato.openapi.admin", "zato.kvdb.remote-command.execute");
        assertThat(services)
                .extracting(service -> service.description().summary())
                .allMatch(summary -> summary.endsWith("."));
    }

    @Test
    void listsTellTheServicesApartByWhatTheyAreMadeOf() {
        assertThat(services)
                .extracting(service -> PlatformServices.deployed(service.name(), service.service())
                        .implName())
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains("$$"))
                .contains("org.zatoee.core.admin.kvdb.KvdbServices(zato.kvdb.remote-command.execute)");
    }

    @Test
    void onlyWhatHasToBeIsForEverybody() {
        assertThat(services.stream().filter(service -> service.role() == AdminRole.NONE))
                .extracting(PlatformService::name)
                .containsExactlyInAnyOrder("zato.ping", "zato.wsdl", "zato.jwt.log-in", "zato.jwt.log-out");
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
