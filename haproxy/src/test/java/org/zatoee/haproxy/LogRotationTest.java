// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.haproxy.settings.LogFiles;

import static org.assertj.core.api.Assertions.assertThat;

class LogRotationTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path directory;

    @Test
    void leavesALogThatIsSmallAndOneThatIsNotThere() throws IOException {
        assertThat(rotation(3).rotate()).isFalse();

        append("x".repeat(2 * MEGABYTE));

        assertThat(rotation(3).rotate()).isFalse();
        assertThat(directory).isDirectoryContaining("glob:**/x.log").isDirectoryNotContaining("glob:**/x.log.*");
    }

    @Test
    void goesOnWhereTheOlderFileEnds() throws IOException {
        String text = IntStream.range(0, 400_000).mapToObj(i -> i + "\n").collect(Collectors.joining());
        append(text);

        assertThat(rotation(3).rotate()).isTrue();
        append("more");

        assertThat(Files.size(log())).isLessThan(2 * MEGABYTE);
        assertThat(read("x.log.1") + read("x.log")).isEqualTo(text + "more");
    }

    @Test
    void keepsSoManyOlderFilesAndNoMore() throws IOException {
        for (int i = 0; i < 5; i++) {
            append(Integer.toString(i).repeat(2 * MEGABYTE + 1));
            rotation(2).rotate();
        }

        assertThat(directory.resolve("x.log.1")).exists();
        // Each begins with what the one before has left.
        assertThat(read("x.log.2")).contains("3").doesNotContain("1");
        assertThat(directory.resolve("x.log.3")).doesNotExist();
        assertThat(directory.resolve("x.log.new")).doesNotExist();
    }

    @Test
    void takesNothingFromAProgramThatGoesOnWriting() throws Exception {
        try (FileOutputStream out = new FileOutputStream(log().toFile(), true)) {
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> writeLines(out));
            while (!writer.isDone()) {
                rotation(1000).rotate();
            }
            writer.join();
        }

        StringBuilder all = new StringBuilder();
        for (int i = 1000; i >= 1; i--) {
            if (Files.exists(directory.resolve("x.log." + i))) {
                all.append(read("x.log." + i));
            }
        }
        assertThat(directory.resolve("x.log.2")).exists();
        assertThat(all.append(read("x.log")).toString().lines().toList())
                .isEqualTo(IntStream.range(0, 100_000).mapToObj(i -> line(i)).toList());
    }

    private static void writeLines(FileOutputStream out) {
        try {
            for (int i = 0; i < 100_000; i++) {
                out.write((line(i) + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String line(int number) {
        return number + " " + "x".repeat(100);
    }

    private LogRotation rotation(int kept) {
        return new LogRotation(log(), new LogFiles(2 * MEGABYTE, kept));
    }

    private void append(String text) throws IOException {
        try (FileOutputStream out = new FileOutputStream(log().toFile(), true)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    private Path log() {
        return directory.resolve("x.log");
    }
}
