// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pickup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The directories of a pickup, all in one file system, so that files are moved from one to another at once.
 *
 * @param root where files are put
 * @param taken where this server puts those it has taken, so that no other takes them
 * @param deployed where those go that were deployed
 * @param failed where those go that were not
 */
record PickupPaths(Path root, Path taken, Path deployed, Path failed) {

    /** What is hidden, or ends otherwise, may be half-copied and is left alone. */
    private static final Pattern WANTED = Pattern.compile("[^.].*\\.(?:java|jar|zip)", Pattern.DOTALL);

    /**
     * Those below a directory.
     *
     * @param server a name for the server that no other one has, which can be the name of a file
     */
    static PickupPaths of(Path root, String server) {
        return new PickupPaths(
                root, root.resolve(".taken").resolve(server), root.resolve("deployed"), root.resolve("failed"));
    }

    void create() throws IOException {
        Files.createDirectories(taken);
        Files.createDirectories(deployed);
        Files.createDirectories(failed);
    }

    /** The files in a directory that may be packages, by name. Symbolic links are among them, directories are not. */
    static List<Path> files(Path directory) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
            for (Path each : all) {
                if (WANTED.matcher(each.getFileName().toString()).matches()
                        && !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(each);
                }
            }
        }
        Collections.sort(found);
        return found;
    }
}
