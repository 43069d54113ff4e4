// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

import org.wildfly.core.launcher.StandaloneCommandBuilder;
import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.processes.ProcessSpec;

/**
 * How a server is run.
 *
 * @param installation WildFly
 * @param directory the base directory of the server
 * @param ports its name, and where it listens
 */
public record WildFlyServer(Path installation, Path directory, ServerPorts ports) {

    /** The settings of the server, read by WildFly as system properties. */
    public static final String SETTINGS = "zato.properties";

    private static final String CONFIGURATION = "standalone-zato.xml";

    /** Its process, without WildFly's script in between, which splits paths at spaces. */
    public ProcessSpec process() {
        return new ProcessSpec(
                ports.name(), command(), Map.of("MALLOC_ARENA_MAX", "1"), directory, consoleLog(), pidFile());
    }

    private List<String> command() {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(installation)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(directory)
                .setJavaOptions(new JvmOptions(directory).read())
                .setServerConfiguration(CONFIGURATION);
        command.setPropertiesFile(directory.resolve(SETTINGS));
        command.setBindAddressHint(LocalHost.ADDRESS);
        command.addServerArguments(
                "-Djboss.node.name=" + ports.name(),
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.management.http.port=" + ports.management());
        return command.build();
    }

    /** Where the pid of its process is kept. */
    public Path pidFile() {
        return directory.resolve("pid");
    }

    /** What it printed since it was started; the log proper is {@code server.log} beside it. */
    public Path consoleLog() {
        return directory.resolve("log").resolve("console.log");
    }

    /** Puts the console's log of the last run aside, so that nothing old is taken for new and it does not grow for ever. */
    public void rotateConsoleLog() {
        try {
            if (Files.exists(consoleLog())) {
                Files.move(
                        consoleLog(),
                        consoleLog().resolveSibling("console.log.1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot rotate " + consoleLog(), e);
        }
    }
}
