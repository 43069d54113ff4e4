// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.zatoee.cli.environment.ComponentType;
import org.zatoee.cli.environment.ZatoInfo;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/**
 * What a path on the command line stands for: an environment, or one component of it.
 *
 * @param path the directory, absolute
 * @param environment the environment it is, or belongs to
 * @param component the component; empty if it is the whole environment
 */
public record Installed(Path path, Environment environment, Optional<Component> component) {

    /**
     * What is in a directory.
     *
     * @throws CommandException if there is nothing of ours
     */
    public static Installed at(Path directory) {
        Path path = real(directory);
        if (ZatoInfo.read(path).component() == ComponentType.ENVIRONMENT) {
            return new Installed(path, Environment.in(path), Optional.empty());
        }
        Path root = Optional.ofNullable(path.getParent()).orElse(path);
        Environment environment = Environment.in(root);
        Component component = environment.components().stream()
                .filter(candidate -> candidate.directory().equals(path))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitCode.NOT_A_ZATO_COMPONENT, path + " is not a component of the environment in " + root));
        return new Installed(path, environment, Optional.of(component));
    }

    private static Path real(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new CommandException(ExitCode.FILE_MISSING, "There is no directory " + directory);
        }
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot enter " + directory, e);
        }
    }

    /** What to start, in this order: what is together in a list starts together. */
    public List<List<Component>> stages() {
        return component.map(one -> List.of(List.of(one))).orElseGet(environment::stages);
    }

    /** The directories a command on it changes: its own, or those of the whole environment. */
    public List<Path> directories() {
        return component.map(one -> List.of(one.directory())).orElseGet(() -> Stream.concat(
                        Stream.of(path), environment.components().stream().map(Component::directory))
                .toList());
    }
}
