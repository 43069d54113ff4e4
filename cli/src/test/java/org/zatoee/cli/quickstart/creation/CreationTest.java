// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.creation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.cli.component.Environment;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.cli.quickstart.NewEnvironment;
import org.zatoee.core.settings.ServerSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CreationTest {

    private static final String CONFIGURATION = "configuration/standalone-zato.xml";

    @TempDir
    private Path temp;

    private Path root;
    private Environment environment;
    private Creation creation;

    @BeforeEach
    void create() throws IOException {
        build("wildfly-config/target/wildfly/standalone/" + CONFIGURATION, "<server/>");
        build("wildfly-config/target/server-base/" + CONFIGURATION, "<server/>");
        build("ear/target/zato.ear", "ear");
        build("examples/target/zato-examples-1.jar", "examples");
        build("examples/target/zato-examples-1-tests.jar", "tests");
        build("cli/target/zato-cli.jar", "cli");
        build("cli/target/lib/picocli.jar", "picocli");
        root = temp.resolve("my environment");
        environment =
                new Environment(new EnvironmentDirectory(root), NewEnvironment.onFreePorts("crm", OdbType.SQLITE, 2));
        creation = new Creation(new Distribution(temp.resolve("project")), environment);
        creation.writeSettings();
        creation.completeParts();
        assertThat(creation.update()).isTrue();
    }

    @Test
    void everyPartIsKnownByItsDirectory() {
        assertThat(Installed.at(root).component()).isEmpty();
        assertThat(Installed.at(root).environment()).isEqualTo(environment);
        for (String name : new String[] {"kvdb", "server1", "server2", "load-balancer"}) {
            assertThat(Installed.at(root.resolve(name)).component())
                    .hasValueSatisfying(
                            component -> assertThat(component.name()).isEqualTo(name));
        }
    }

    @Test
    void partsThatDoNotRunAreNoComponents() {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> Installed.at(root.resolve("services")))
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.NOT_A_ZATO_COMPONENT));
    }

    @Test
    void everyServerHasItsOwnSettingsWhichAServerUnderstands() throws IOException {
        ServerSettings settings = ServerSettings.of(properties("server2"));
        assertThat(settings.clusterName()).isEqualTo("crm");
        assertThat(settings.serverName()).isEqualTo("server2");
        assertThat(settings.kvdb().port()).isEqualTo(environment.settings().kvdbPort());
        assertThat(settings.kvdb().password())
                .isEqualTo(environment.directory().credentials().kvdb().password())
                .isNotEmpty();
        assertThat(settings.odb().url()).contains(root + "/odb/zato.db");
        assertThat(settings.servicesDirectory()).isEqualTo(root.resolve("services"));
        assertThat(settings.pickupDirectory()).isEqualTo(root.resolve("server2/pickup-dir"));
    }

    @Test
    void secretsAreForTheirOwnerOnly() throws IOException {
        for (String file : new String[] {"credentials.properties", "server1/zato.properties"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void holdsItsOwnCopyOfAllItRuns() {
        assertThat(root.resolve("wildfly/standalone/" + CONFIGURATION)).hasContent("<server/>");
        assertThat(root.resolve("server1/" + CONFIGURATION)).hasContent("<server/>");
        assertThat(root.resolve("server1/deployments/zato.ear")).hasContent("ear");
        assertThat(root.resolve("server1/pickup-dir/zato-examples.jar")).hasContent("examples");
        assertThat(root.resolve("lib/zato-cli.jar")).hasContent("cli");
        assertThat(root.resolve("lib/picocli.jar")).hasContent("picocli");
        assertThat(root.resolve("zato-qs-start.sh")).isExecutable();
    }

    @Test
    void changesNothingWhenNothingIsNew() throws IOException {
        String credentials = Files.readString(root.resolve("credentials.properties"));
        creation.completeParts();
        assertThat(creation.update()).isFalse();
        assertThat(root.resolve("credentials.properties")).content().isEqualTo(credentials);
    }

    @Test
    void bringsInWhatTheBuildMadeSinceButKeepsSettings() throws IOException {
        build("ear/target/zato.ear", "newer ear");
        Files.delete(temp.resolve("project/cli/target/lib/picocli.jar"));
        build("cli/target/lib/picocli-2.jar", "newer picocli");
        Files.writeString(root.resolve("server1/zato.properties"), "mine=1");
        creation.completeParts();
        assertThat(creation.update()).isTrue();
        assertThat(root.resolve("server2/deployments/zato.ear")).hasContent("newer ear");
        assertThat(root.resolve("lib/picocli.jar")).doesNotExist();
        assertThat(root.resolve("lib/picocli-2.jar")).exists();
        assertThat(root.resolve("server1/zato.properties")).hasContent("mine=1");
        assertThat(creation.isCurrent()).isTrue();
    }

    @Test
    void deploysTheExamplesOfANewBuildInPlaceOfTheJarOfEarlierBuilds() throws IOException {
        Files.writeString(root.resolve("services/zato-examples.jar"), "of an earlier build");
        Files.delete(root.resolve("server1/pickup-dir/zato-examples.jar"));
        build("examples/target/zato-examples-1.jar", "newer examples");
        assertThat(creation.update()).isTrue();
        assertThat(root.resolve("services")).isEmptyDirectory();
        assertThat(root.resolve("server1/pickup-dir/zato-examples.jar")).hasContent("newer examples");
        assertThat(root.resolve("server2/pickup-dir")).doesNotExist();
    }

    @Test
    void completesWhatWasInterrupted() throws IOException {
        Files.delete(root.resolve("server2/zato.properties"));
        Files.delete(root.resolve("app/build.fingerprint"));
        creation.completeParts();
        assertThat(creation.update()).isTrue();
        assertThat(root.resolve("server2/zato.properties")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cli/target/lib/picocli.jar",
                "examples/target/zato-examples-1.jar",
                "wildfly-config/target/wildfly/modules/driver.jar",
                "wildfly-config/target/server-base/configuration/standalone-zato.xml"
            })
    void noticesEveryChangeOfTheBuild(String path) throws IOException {
        build(path, "changed");
        assertThat(creation.isCurrent()).isFalse();
        assertThat(creation.update()).isTrue();
        assertThat(creation.isCurrent()).isTrue();
    }

    @Test
    void bringsInANewWildFly() throws IOException {
        build("wildfly-config/target/wildfly/modules/driver.jar", "driver");
        assertThat(creation.update()).isTrue();
        assertThat(root.resolve("wildfly/modules/driver.jar")).hasContent("driver");
    }

    @Test
    void serversShareTheFirstPasswordsOfThePublicApiAndTheKeyOfSecrets() throws IOException {
        assertThat(properties("server1"))
                .containsEntry(
                        "zato.api.pubapi-password",
                        environment.directory().credentials().publicApi().password())
                .containsEntry(
                        "zato.api.admin-invoke-password",
                        environment.directory().credentials().adminInvoke().password())
                .containsEntry(
                        "zato.crypto.key",
                        environment.directory().credentials().cryptoKey().base64());
        assertThat(properties("server2").get("zato.crypto.key"))
                .isEqualTo(properties("server1").get("zato.crypto.key"));
    }

    @Test
    void addsTheSecretsThatAnOlderReleaseDidNotKnow() throws IOException {
        Path credentials = root.resolve("credentials.properties");
        Files.writeString(credentials, Files.readString(credentials).replaceAll("(?m)^(admin|crypto).*\\R", ""));
        Files.writeString(root.resolve("server1/zato.properties"), "mine=1\n");

        creation.completeParts();
        assertThat(root.resolve("server1/zato.properties")).hasContent("mine=1\n");
        creation.completeSecrets();

        String password = environment.directory().credentials().adminInvoke().password();
        assertThat(password).hasSize(32);
        assertThat(properties("server1"))
                .containsEntry("mine", "1")
                .containsEntry("zato.api.admin-invoke-password", password)
                .containsKey("zato.api.pubapi-password");
    }

    @Test
    void dataIsForItsOwnerOnly() throws IOException {
        for (String data : new String[] {"kvdb", "odb"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve(data))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void keepsCredentialsOfACreationThatWasKilled() throws IOException {
        String credentials = Files.readString(root.resolve("credentials.properties"));
        Files.delete(root.resolve(".zato-info"));
        creation.writeSettings();
        assertThat(root.resolve("credentials.properties")).content().isEqualTo(credentials);
        assertThat(environment.directory().exists()).isTrue();
    }

    @Test
    void saysWhatIsNotBuilt() throws IOException {
        Files.delete(temp.resolve("project/ear/target/zato.ear"));
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> creation.update())
                .withMessageContaining("ear/target/zato.ear is missing");
    }

    private Map<String, String> properties(String server) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(root.resolve(server).resolve("zato.properties"))) {
            properties.load(in);
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return values;
    }

    private void build(String path, String content) throws IOException {
        Path file = temp.resolve("project").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
