// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.operator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The script that configures a WildFly 39 as it is distributed: its standalone.xml is not touched by the build. */
class OperatorScriptIT {

    private static final Path CONFIG = Path.of(System.getProperty("zato.root"), "wildfly-config", "target");

    @TempDir
    Path directory;

    @Test
    void configuresTheServerAndChangesNothingWhenItRunsAgain() throws Exception {
        Path wildfly = directory.resolve("wildfly");
        copy(CONFIG.resolve("wildfly"), wildfly);
        Path configuration = wildfly.resolve("standalone/configuration/standalone.xml");
        assertThat(Files.readString(configuration)).contains("ExampleDS").doesNotContain("ZatoOdb");

        runScript(wildfly);
        String once = Files.readString(configuration);
        runScript(wildfly);

        assertThat(once).contains("java:jboss/datasources/ZatoOdb", "%X{cid}", "${zato.http.max-threads:500}");
        assertThat(Files.readString(configuration)).isEqualTo(once);
    }

    private static void runScript(Path wildfly) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        wildfly.resolve("bin/jboss-cli.sh").toString(), "--file=zato.cli")
                .directory(CONFIG.resolve("operator").toFile())
                .redirectErrorStream(true);
        command.environment().put("JBOSS_HOME", wildfly.toString());
        Process process = command.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
