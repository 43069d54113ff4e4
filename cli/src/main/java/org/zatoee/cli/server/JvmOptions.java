// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.zatoee.cli.environment.NewFile;

/**
 * The options a server's JVM is given: the lines of {@code jvm.options} in its directory.
 *
 * @param directory the directory of the server
 */
public record JvmOptions(Path directory) {

    private static final String DEFAULTS =
            """
            # The options of the JVM of this server, one to a line. They count from its next start.
            -Xms64m
            -Xmx512m
            -XX:MaxMetaspaceSize=256m
            # The smallest and, at this size of heap, the quickest collector. From 2 GB on take -XX:+UseG1GC.
            -XX:+UseSerialGC
            # A JVM out of memory may limp on and lose work silently: better it ends, and the others take over.
            -XX:+ExitOnOutOfMemoryError
            -Djava.net.preferIPv4Stack=true
            -Djava.awt.headless=true
            -Djboss.modules.system.pkgs=org.jboss.byteman
            -Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000
            """;

    /** Writes the defaults, unless there are options already. */
    public void create() {
        if (!Files.exists(file())) {
            NewFile.write(file(), DEFAULTS);
        }
    }

    List<String> read() {
        try {
            return Files.readAllLines(file()).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file(), e);
        }
    }

    private Path file() {
        return directory.resolve("jvm.options");
    }
}
