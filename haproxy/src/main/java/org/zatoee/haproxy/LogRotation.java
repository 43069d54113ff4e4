// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.zatoee.haproxy.settings.LogFiles;

/**
 * Keeps a log from growing without end, while programs that know nothing of it, and may outlive this one, go on appending
 * to it. What the log begins with is copied to an older file and then cut off in place, which takes nothing from whoever
 * appends meanwhile. It is cut at a block of the file system, so a line may begin in one file and end in the next.
 *
 * @param file the log; opened by its writers for appending
 * @param limits how much is kept
 */
record LogRotation(Path file, LogFiles limits) {

    /** A multiple of the block size of every common file system: only whole blocks can be cut off. */
    private static final long BLOCK = 1024 * 1024L;

    /**
     * Rotates the log if it is large enough. Only one thread at a time may do so.
     *
     * @return whether it was
     * @throws IOException if that fails; then nothing is lost, but something may be there twice
     */
    boolean rotate() throws IOException {
        if (!Files.exists(file) || Files.size(file) <= limits.maxBytes()) {
            return false;
        }
        // Something must remain: a file cannot be cut off up to its very end.
        long head = (Files.size(file) - 1) / BLOCK * BLOCK;
        Path copy = file.resolveSibling(file.getFileName() + ".new");
        copyHead(head, copy);
        for (int number = limits.kept() - 1; number >= 1; number--) {
            if (Files.exists(older(number))) {
                Files.move(older(number), older(number + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(copy, older(1), StandardCopyOption.REPLACE_EXISTING);
        if (!cutOff(head)) {
            empty(head);
        }
        return true;
    }

    private Path older(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    private void copyHead(long head, Path copy) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(
                        copy,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            transfer(in, 0, head, out);
        }
    }

    /** Has the file system cut off the beginning; not all of them can (ext4 and XFS do). */
    private boolean cutOff(long head) throws IOException {
        Process program;
        try {
            program = new ProcessBuilder(
                            "fallocate",
                            "--collapse-range",
                            "--offset",
                            "0",
                            "--length",
                            Long.toString(head),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return false;
        }
        return program.onExit().join().exitValue() == 0;
    }

    /** The next best: the rest is copied too, and the file emptied. What is appended between the two is lost. */
    private void empty(long head) throws IOException {
        try (FileChannel log = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileChannel out = FileChannel.open(older(1), StandardOpenOption.APPEND)) {
            long copied = head;
            while (copied < log.size()) {
                long end = log.size();
                transfer(log, copied, end, out);
                copied = end;
            }
            log.truncate(0);
        }
    }

    private static void transfer(FileChannel from, long start, long end, FileChannel to) throws IOException {
        for (long at = start; at < end; ) {
            at += from.transferTo(at, end - at, to);
        }
    }
}
