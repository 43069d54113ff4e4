// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.sio.constraint.ConstraintApi;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceDirectoryTest {

    @TempDir
    private Path directory;

    private void put(String file, byte[] content) throws IOException {
        Files.write(directory.resolve(file), content);
    }

    private ServiceDirectory.Content load() {
        return new ServiceDirectory(directory, new ArchiveLoader(ConstraintApi.NONE)).load(() -> {});
    }

    @Test
    void isEmptyWhenItIsNotThere() {
        ServiceDirectory.Content content = new ServiceDirectory(
                        directory.resolve("missing"), new ArchiveLoader(ConstraintApi.NONE))
                .load(() -> {});

        assertThat(content.archives()).isEmpty();
        assertThat(content.failures()).isEmpty();
    }

    @Test
    void isEmptyWhenItIsNoDirectory() throws Exception {
        put("file", new byte[] {1});

        assertThat(new ServiceDirectory(directory.resolve("file"), new ArchiveLoader(ConstraintApi.NONE))
                        .load(() -> {})
                        .archives())
                .isEmpty();
    }

    @Test
    void loadsJarsByName() throws Exception {
        put("b.jar", JarOf.sources(JarOf.service("b", "Second", "2")));
        put("a.jar", JarOf.sources(JarOf.service("a", "First", "1")));
        put("notes.txt", new byte[] {1});
        put("c.jar.part", new byte[] {1});

        assertThat(load().archives()).extracting(ServiceArchive::name).containsExactly("a.jar", "b.jar");
        assertThat(load().failures()).isEmpty();
    }

    @Test
    void leavesABadArchiveOutAndSaysWhy() throws Exception {
        put("a.jar", JarOf.sources(JarOf.service("a", "First", "1")));
        put("bad.jar", new byte[] {1, 2, 3});
        put("z.jar", JarOf.sources(JarOf.service("z", "Last", "9")));
        Files.createDirectory(directory.resolve("folder.jar"));

        ServiceDirectory.Content content = load();

        assertThat(content.archives()).extracting(ServiceArchive::name).containsExactly("a.jar", "z.jar");
        assertThat(content.failures())
                .extracting(Throwable::getMessage)
                .satisfiesExactly(bad -> assertThat(bad).contains("bad.jar", "not a jar"), folder -> assertThat(folder)
                        .contains("folder.jar", "cannot be read"));
    }

    @Test
    void doesNotEvenReadAFileThatIsTooLarge() throws Exception {
        Path large = directory.resolve("large.jar");
        put("large.jar", new byte[] {1});
        try (var channel = FileChannel.open(large, StandardOpenOption.WRITE)) {
            // A hole: it takes no room on the disk.
            channel.position(10L * 1024 * 1024 * 1024).write(ByteBuffer.wrap(new byte[] {1}));
        }

        assertThat(load().failures()).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessageContainingAll("large.jar", "larger than 256 MB"));
    }
}
