// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.environment.ServerPorts;

import static org.assertj.core.api.Assertions.assertThat;

class WildFlyServerTest {

    @TempDir
    private Path root;

    private WildFlyServer server;

    @BeforeEach
    void createServer() throws IOException {
        Path installation = Files.createDirectories(root.resolve("wild fly"));
        Files.createDirectories(installation.resolve("modules"));
        Files.createFile(installation.resolve("jboss-modules.jar"));
        Path directory = Files.createDirectories(root.resolve("my server"));
        Files.createDirectories(directory.resolve("configuration"));
        Files.createFile(directory.resolve("configuration/standalone-zato.xml"));
        Files.createFile(directory.resolve("zato.properties"));
        new JvmOptions(directory).create();
        server = new WildFlyServer(installation, directory, new ServerPorts("server1", 17010, 19990));
    }

    @Test
    void keepsPathsWithSpacesWhole() {
        assertThat(server.process().command())
                .contains(
                        "-Djboss.home.dir=" + server.installation(),
                        "-Djboss.server.base.dir=" + server.directory(),
                        "-P=" + server.directory().resolve("zato.properties"));
    }

    @Test
    void tellsTheServerWhoAndWhereItIs() {
        assertThat(server.process().command())
                .contains(
                        "-Djboss.node.name=server1",
                        "-Djboss.http.port=17010",
                        "-Djboss.management.http.port=19990",
                        "-b=127.0.0.1",
                        "-c=standalone-zato.xml");
    }

    @Test
    void givesTheJvmTheOptionsInTheFile() throws IOException {
        Files.writeString(server.directory().resolve("jvm.options"), "# comment\n\n -Xmx1g \n-Da=b c\n");
        List<String> command = server.process().command();
        assertThat(command).contains("-Xmx1g", "-Da=b c").noneMatch(word -> word.startsWith("-Xmx5"));
    }

    @Test
    void keepsOptionsThatAreThere() throws IOException {
        Path options = server.directory().resolve("jvm.options");
        Files.writeString(options, "-Xmx1g\n");
        new JvmOptions(server.directory()).create();
        assertThat(options).hasContent("-Xmx1g\n");
    }

    @Test
    void putsTheConsoleLogOfTheLastRunAside() throws IOException {
        Files.createDirectories(server.consoleLog().getParent());
        Files.writeString(server.consoleLog(), "old");
        server.rotateConsoleLog();
        assertThat(server.consoleLog()).doesNotExist();
        assertThat(server.consoleLog().resolveSibling("console.log.1")).hasContent("old");
    }
}
