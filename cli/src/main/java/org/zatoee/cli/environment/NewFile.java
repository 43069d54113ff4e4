// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes small files whole or not at all, so that nobody ever reads half of one. */
public final class NewFile {

    private static final Set<PosixFilePermission> SECRET = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> PUBLIC = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");

    private NewFile() {}

    /** Writes a file that everybody may read. */
    public static void write(Path file, String text) {
        write(file, text, PUBLIC);
    }

    /** Writes a file that only its owner may read. */
    public static void writeSecret(Path file, String text) {
        write(file, text, SECRET);
    }

    /** Writes a script. */
    public static void writeScript(Path file, String text) {
        write(file, text, EXECUTABLE);
    }

    /** Writes a file that only its owner may read. */
    static void writeSecret(Path file, byte[] content) {
        write(file, content, SECRET);
    }

    private static void write(Path file, String text, Set<PosixFilePermission> permissions) {
        write(file, text.getBytes(StandardCharsets.UTF_8), permissions);
    }

    private static void write(Path file, byte[] content, Set<PosixFilePermission> permissions) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh);
            // Private from the first moment: a secret must not be readable even for an instant.
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(SECRET));
            Files.write(fresh, content);
            Files.setPosixFilePermissions(fresh, permissions);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
