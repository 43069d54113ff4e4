// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two builds of one source give the same bytes: nothing in the archives tells when they were built, or in which order a
 * file system lists its files. Building twice to compare takes minutes; this takes none.
 */
class ReproducibleArchivesTest {

    private static final Path EAR = Path.of(System.getProperty("zato.test.ear"));
    private static final LocalDateTime TIMESTAMP =
            OffsetDateTime.parse(System.getProperty("zato.test.timestamp")).toLocalDateTime();

    /** The entries of the EAR, and of those archives in it that this project builds. */
    private static final Map<String, List<ZipEntry>> ARCHIVES = new LinkedHashMap<>();

    @BeforeAll
    static void readTheArchives() throws IOException {
        assertThat(EAR).as("built before by the module ear").isRegularFile();
        try (InputStream file = Files.newInputStream(EAR)) {
            read("zato.ear", file);
        }
    }

    /** What is inside is read as it comes: closing it would close what it is in. */
    private static void read(String name, InputStream content) throws IOException {
        ZipInputStream zip = new ZipInputStream(content);
        List<ZipEntry> entries = new ArrayList<>();
        ARCHIVES.put(name, entries);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.add(entry);
            if (isOurs(entry.getName())) {
                read(entry.getName(), zip);
            }
        }
    }

    private static boolean isOurs(String name) {
        return name.equals("ejb.jar") || name.equals("web.war") || name.startsWith("lib/zato-");
    }

    @Test
    void looksIntoEveryArchiveThatIsBuiltHere() {
        assertThat(ARCHIVES.keySet().stream().map(name -> name.replaceAll("-\\d.*", "")))
                .containsExactlyInAnyOrder(
                        "zato.ear",
                        "ejb.jar",
                        "web.war",
                        "lib/zato-core",
                        "lib/zato-kvdb",
                        "lib/zato-odb",
                        "lib/zato-service-api");
        assertThat(ARCHIVES.values()).allSatisfy(entries -> assertThat(entries).hasSizeGreaterThan(10));
    }

    @Test
    void everyFileHasTheTimeOfTheRelease() {
        ARCHIVES.forEach((archive, entries) -> assertThat(entries)
                .as(archive)
                .allSatisfy(entry ->
                        assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(TIMESTAMP)));
    }

    /** Maven adds its own two files last, always in the same order. */
    @Test
    void theFilesOfADirectoryAreInTheOrderOfTheirNames() {
        ARCHIVES.forEach((archive, entries) -> {
            Map<String, List<String>> byDirectory = entries.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> !name.startsWith("META-INF/maven/"))
                    .collect(Collectors.groupingBy(ReproducibleArchivesTest::directory));
            assertThat(byDirectory.values()).as(archive).allSatisfy(names -> assertThat(names)
                    .isSorted());
        });
    }

    private static String directory(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
