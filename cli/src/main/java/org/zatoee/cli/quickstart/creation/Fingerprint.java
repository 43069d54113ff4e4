// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.creation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.zatoee.cli.environment.NewFile;

/**
 * Tells whether files have changed: it stands for the names, sizes and contents of all of them.
 *
 * @param text the same for the same files, wherever they lie
 */
public record Fingerprint(String text) {

    private static final int BUFFER = 1 << 16;

    /** That of some files and directories, in this order. */
    static Fingerprint of(List<Path> sources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (Path source : sources) {
                for (Path file : files(source)) {
                    Path name = Path.of(source.getFileName().toString()).resolve(source.relativize(file));
                    String line = name + " " + Files.size(file) + " " + checksum(file, buffer) + "\n";
                    digest.update(line.getBytes(StandardCharsets.UTF_8));
                }
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + sources, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static List<Path> files(Path source) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Nobody forges builds, and this takes a tenth of the time a digest of 300 MB does. */
    private static long checksum(Path file, byte[] buffer) throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                checksum.update(buffer, 0, read);
            }
        }
        return checksum.getValue();
    }

    /** Whether a file holds this one. */
    boolean isIn(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).strip().equals(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    void write(Path file) {
        NewFile.write(file, text + "\n");
    }
}
