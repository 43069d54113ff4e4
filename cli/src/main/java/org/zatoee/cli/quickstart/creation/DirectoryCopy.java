// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.creation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes directories. */
public final class DirectoryCopy {

    private DirectoryCopy() {}

    /** Replaces a directory by a copy of another one; one that is interrupted leaves the old state, or none. */
    static void replace(Path source, Path target) {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        delete(fresh);
        merge(source, fresh);
        delete(target);
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + target, e);
        }
    }

    /** Replaces the files in a directory by these. */
    static void replaceFiles(List<Path> files, Path target) {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        delete(fresh);
        try {
            Files.createDirectories(fresh);
            for (Path file : files) {
                Files.copy(file, fresh.resolve(file.getFileName()));
            }
            delete(target);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot fill " + target, e);
        }
    }

    /** Copies the files of a directory into another one, where the others stay. */
    static void merge(Path source, Path target) {
        try {
            Files.walkFileTree(source, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                        throws IOException {
                    Files.createDirectories(target.resolve(source.relativize(directory)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.copy(
                            file,
                            target.resolve(source.relativize(file)),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + source + " to " + target, e);
        }
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + directory, e);
        }
    }
}
