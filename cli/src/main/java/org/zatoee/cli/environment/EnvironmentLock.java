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
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/**
 * Held while a command changes components: two at once would start things twice. A command for one component holds that
 * component's lock only, so that the KVDB can be started while a server waits for it; one for the whole environment holds
 * them all. The system frees locks at exit.
 */
public final class EnvironmentLock {

    private EnvironmentLock() {}

    /**
     * Does something while holding the locks of some directories.
     *
     * @param directories the environment and its components, or one component; created if missing
     * @throws CommandException if another command holds one of them
     */
    public static void holding(List<Path> directories, Runnable work) {
        if (directories.isEmpty()) {
            work.run();
            return;
        }
        Path first = directories.get(0);
        try {
            Files.createDirectories(first);
            try (FileChannel channel =
                    FileChannel.open(first.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (!locked(channel)) {
                    throw new CommandException(ExitCode.BUSY, "Another zato command is at work on " + first);
                }
                holding(directories.subList(1, directories.size()), work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + first, e);
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
