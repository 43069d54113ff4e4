// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.os;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log file, for messages about what went wrong. */
public final class LogTail {

    private static final int BYTES = 8 * 1024;
    private static final int LINES = 20;

    private LogTail() {}

    /**
     * The last lines written at or after an offset.
     *
     * @param from in bytes; what was written before it belongs to an earlier run
     * @return at most 20 lines; a line saying so if there are none or the file cannot be read
     */
    public static String of(Path file, long from) {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(from, log.length() - BYTES));
            byte[] tail = new byte[(int) Math.max(0, Math.min(BYTES, log.length() - log.getFilePointer()))];
            log.readFully(tail);
            List<String> lines =
                    new String(tail, StandardCharsets.UTF_8).lines().toList();
            return lines.isEmpty()
                    ? "(nothing was logged)"
                    : String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(the log cannot be read: " + e.getMessage() + ")";
        }
    }
}
