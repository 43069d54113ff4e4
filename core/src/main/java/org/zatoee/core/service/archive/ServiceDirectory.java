// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.zatoee.core.service.ServiceArchiveException;

/**
 * The directory whose jars are a server's services.
 *
 * @param path where; need not exist
 * @param loader loads them
 */
public record ServiceDirectory(Path path, ArchiveLoader loader) {

    private static final long MAX_BYTES = 256L * 1024 * 1024;

    /**
     * Loads all archives, by name. One that is not sound is left out, and reported: it does not keep the others, or the
     * server, from starting.
     *
     * @param beforeEach is run before each archive; what it throws ends the loading
     */
    public Content load(Runnable beforeEach) {
        List<ServiceArchive> archives = new ArrayList<>();
        List<ServiceArchiveException> failures = new ArrayList<>();
        for (Path jar : jars()) {
            beforeEach.run();
            try {
                archives.add(loader.load(jar.getFileName().toString(), read(jar)));
            } catch (ServiceArchiveException e) {
                failures.add(e);
            } catch (IOException e) {
                failures.add(new ServiceArchiveException("Archive " + jar + " cannot be read: " + e, e));
            }
        }
        return new Content(archives, failures);
    }

    private static byte[] read(Path jar) throws IOException {
        long size = Files.size(jar);
        if (size > MAX_BYTES) {
            throw new ServiceArchiveException(
                    "Archive " + jar.getFileName() + " is larger than " + MAX_BYTES / 1024 / 1024 + " MB");
        }
        return Files.readAllBytes(jar);
    }

    private List<Path> jars() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of services cannot be read: " + path, e);
        }
    }

    /**
     * What a directory held.
     *
     * @param archives the archives, by name
     * @param failures why others were left out
     */
    public record Content(List<ServiceArchive> archives, List<ServiceArchiveException> failures) {

        public Content {
            archives = List.copyOf(archives);
            failures = List.copyOf(failures);
        }
    }
}
