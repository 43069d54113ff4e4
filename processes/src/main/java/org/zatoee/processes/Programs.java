// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds installed programs. */
public final class Programs {

    private static final Path POSTGRESQL = Path.of("/usr/lib/postgresql");

    private Programs() {}

    /**
     * The absolute path of a program: on the PATH, among the system's programs, or among those of the newest
     * PostgreSQL, which Debian keeps off the PATH.
     *
     * @param program its file name
     * @param debianPackage what to install to have it
     * @throws MissingProgramException if there is no such program
     */
    public static Path require(String program, String debianPackage) {
        return find(program).orElseThrow(() -> new MissingProgramException(program, debianPackage));
    }

    /** Like {@link #require}, for a program that can be done without. */
    public static Optional<Path> find(String program) {
        return folders()
                .map(folder -> folder.resolve(program))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onPath = Arrays.stream(path.split(":", -1))
                .filter(folder -> folder.startsWith("/"))
                .map(Path::of);
        Stream<Path> ofSystem = Stream.of("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin")
                .map(Path::of);
        return Stream.of(onPath, ofSystem, ofPostgresql()).flatMap(folders -> folders);
    }

    private static Stream<Path> ofPostgresql() {
        if (!Files.isDirectory(POSTGRESQL)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(POSTGRESQL)) {
            return versions
                    .filter(version -> version.getFileName().toString().matches("\\d+"))
                    .sorted(Comparator.comparingInt(Programs::number).reversed())
                    .map(version -> version.resolve("bin"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path version) {
        return Integer.parseInt(version.getFileName().toString());
    }
}
