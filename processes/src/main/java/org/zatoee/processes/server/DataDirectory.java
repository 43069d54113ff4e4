// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.zatoee.processes.ProcessFailedException;
import org.zatoee.processes.os.SystemUser;

/**
 * Where a database keeps its data: {@code data} in the given directory. Databases refuse to run as root, and the user
 * they run as may be unable to reach that directory; then {@code data} is a link to a folder that it can reach.
 *
 * @param directory the caller's directory
 * @param user whom the data belongs to
 * @param fallback the beginning of the path of the folder to use where the user cannot reach the directory
 */
public record DataDirectory(Path directory, SystemUser user, String fallback) {

    private static final String DATA = "data";
    private static final String MARKER = "initialized";

    /**
     * The data directory, made and filled if it is not.
     *
     * @param initialize fills the empty directory
     */
    Path initialized(Consumer<Path> initialize) {
        try {
            Path data = located();
            Path marker = directory.resolve(MARKER);
            if (!Files.exists(marker)) {
                // What lies there was left by an initialization that did not come to its end.
                empty(data);
                initialize.accept(data);
                Files.createFile(marker);
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare the data directory in " + directory, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessFailedException("Interrupted while preparing " + directory, e);
        }
    }

    /** Deletes the data, wherever it lies, and the directory. */
    void delete() {
        try {
            Path data = directory.resolve(DATA);
            if (Files.isSymbolicLink(data) && Files.exists(data)) {
                Path real = data.toRealPath();
                empty(real);
                Files.delete(real);
            }
            if (Files.exists(directory)) {
                empty(directory);
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + directory, e);
        }
    }

    private Path located() throws IOException, InterruptedException {
        Path data = directory.resolve(DATA);
        if (Files.exists(data)) {
            return data.toRealPath();
        }
        Files.createDirectories(directory);
        Files.createDirectory(data);
        user.own(data);
        if (user.canWriteTo(data)) {
            return data.toRealPath();
        }
        Files.delete(data);
        return Files.createSymbolicLink(data, elsewhere()).toRealPath();
    }

    private Path elsewhere() throws IOException {
        // Never the folder of an earlier environment of the same path, whose password is gone with it.
        String unique = directory.toAbsolutePath() + "/" + System.nanoTime();
        String hash = UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 13);
        Path folder = Path.of(fallback + hash);
        Files.createDirectories(folder.getParent());
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.own(folder);
        return folder;
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }
}
