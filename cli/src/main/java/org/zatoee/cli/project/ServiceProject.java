// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.zatoee.cli.environment.NewFile;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/**
 * A project that is to be written.
 *
 * @param root its directory
 * @param names the names in it
 */
record ServiceProject(Path root, ProjectNames names) {

    /** Refuses to overwrite what somebody else wrote. */
    void checkThatNothingIsThere() {
        if (!Files.exists(root)) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw new CommandException(ExitCode.DIR_NOT_EMPTY, root + " is a file");
        }
        try (Stream<Path> there = Files.list(root)) {
            if (there.findAny().isPresent()) {
                throw new CommandException(ExitCode.DIR_NOT_EMPTY, root + " is not empty");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + root, e);
        }
    }

    /** Writes it, with the API it is compiled against. */
    void write(ServiceApi api) {
        for (String file : ProjectTemplate.FILES) {
            NewFile.write(root.resolve(names.path(file)), names.text(ProjectTemplate.text(file), api.version()));
        }
        NewFile.write(root.resolve(".gitignore"), "target/\n");
        api.copyTo(root.resolve("repository"));
    }
}
