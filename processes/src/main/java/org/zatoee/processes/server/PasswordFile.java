// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A random password, made on first use and kept in a file that only its owner reads. */
public record PasswordFile(Path file) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    String password() {
        try {
            if (!Files.exists(file)) {
                byte[] secret = new byte[BYTES];
                RANDOM.nextBytes(secret);
                createPrivate(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the password in " + file, e);
        }
    }

    private static void createPrivate(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content + "\n");
    }
}
