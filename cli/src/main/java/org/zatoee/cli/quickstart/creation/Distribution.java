// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.creation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/**
 * What the build made, and environments are made of.
 *
 * @param root the root of the project
 */
public record Distribution(Path root) {

    private static final String PROPERTY = "zato.root";

    /**
     * The one this command belongs to.
     *
     * @throws CommandException if it was not started by the script at the root of the project
     */
    public static Distribution ofThisCommand() {
        String root = System.getProperty(PROPERTY);
        if (root == null) {
            throw new CommandException(
                    ExitCode.UNAVAILABLE, "This needs the whole project: call the script 'zato' at its root");
        }
        return new Distribution(Path.of(root));
    }

    /** WildFly, configured. */
    Path wildfly() {
        return built("wildfly-config/target/wildfly");
    }

    /** The base directory a new server begins with. */
    Path serverBase() {
        return built("wildfly-config/target/server-base");
    }

    Path ear() {
        return built("ear/target/zato.ear");
    }

    /** The example services. */
    Path examples() {
        return jars(built("examples/target")).stream()
                .filter(jar -> !jar.getFileName().toString().matches(".*-(tests|sources|javadoc)\\.jar"))
                .findFirst()
                .orElseThrow(() -> missing(root.resolve("examples/target/*.jar")));
    }

    /** This command. */
    Path cli() {
        return built("cli/target/zato-cli.jar");
    }

    /** The jars this command needs, among them the load balancer's agent. */
    List<Path> libraries() {
        return jars(built("cli/target/lib"));
    }

    /** All of it. */
    List<Path> everything() {
        return List.of(wildfly(), serverBase(), ear(), examples(), cli(), built("cli/target/lib"));
    }

    private static List<Path> jars(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + directory, e);
        }
    }

    private Path built(String path) {
        Path file = root.resolve(path);
        if (!Files.exists(file)) {
            throw missing(file);
        }
        return file;
    }

    private static CommandException missing(Path file) {
        return new CommandException(ExitCode.FILE_MISSING, file + " is missing: build the project first");
    }
}
