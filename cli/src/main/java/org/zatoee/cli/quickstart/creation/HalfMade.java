// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.creation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/**
 * What the creation of an environment leaves when it is killed before the directory is marked as one of ours: some of
 * our files, the settings first, and nothing else.
 *
 * @param directory where an environment is to be
 */
public record HalfMade(EnvironmentDirectory directory) {

    private static final String LOCK = ".lock";
    private static final String UNFINISHED = ".new";

    /** Whether its settings are written: then they count. */
    public boolean hasSettings() {
        return Files.exists(directory.settingsFile());
    }

    /**
     * Makes sure that an environment may be made here, or completed.
     *
     * @throws CommandException if there is something else
     */
    public void requireNothingElse() {
        Path root = directory.root();
        if (Files.isDirectory(root) && !list(root).stream().allMatch(this::isOurs)) {
            throw new CommandException(ExitCode.DIR_NOT_EMPTY, root + " is not empty, and holds no Zato environment");
        }
    }

    private boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        String settings = directory.settingsFile().getFileName().toString();
        String credentials = directory.credentialsFile().getFileName().toString();
        if (Set.of(LOCK, settings, settings + UNFINISHED).contains(name)) {
            return true;
        }
        // The rest is written after the settings; without them it is somebody else's.
        return hasSettings()
                && (Set.of(credentials, credentials + UNFINISHED, ".zato-info" + UNFINISHED, ".zato-info")
                                .contains(name)
                        || (file.equals(directory.odb()) && holdsAPasswordAtMost(file)));
    }

    /** That of a database server is made when the credentials are written. */
    private static boolean holdsAPasswordAtMost(Path odb) {
        return Files.isDirectory(odb) && list(odb).stream().allMatch(file -> file.endsWith("password"));
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + directory, e);
        }
    }
}
