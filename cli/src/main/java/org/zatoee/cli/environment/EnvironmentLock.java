// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/** Held while a command changes an environment: two at once would start things twice. The system frees it at exit. */
public final class EnvironmentLock {

    private EnvironmentLock() {}

    /**
     * Does something while holding the lock of an environment.
     *
     * @param root the directory of the environment; created if missing
     * @throws CommandException if another command holds it
     */
    public static void holding(Path root, Runnable work) {
        try {
            Files.createDirectories(root);
            try (FileChannel channel =
                    FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (!locked(channel)) {
                    throw new CommandException(ExitCode.BUSY, "Another zato command is at work on " + root);
                }
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + root, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
