// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pickup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Knows for how long files have not changed, by a clock of its own: those of file systems may be of other machines. Not
 * thread-safe.
 */
final class FileWatch {

    private final LongSupplier nanoTime;
    private final Map<Path, Seen> seen = new HashMap<>();

    FileWatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** For how many nanoseconds a file has been seen as it is; 0 if it is seen so for the first time. */
    long unchangedFor(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        long time = nanoTime.getAsLong();
        Seen before = seen.get(file);
        if (before != null && before.size == now.size() && before.modified.equals(now.lastModifiedTime())) {
            return time - before.since;
        }
        seen.put(file, new Seen(now.size(), now.lastModifiedTime(), time));
        return 0;
    }

    /** Forgets files that are not there any more. */
    void keepOnly(Collection<Path> files) {
        seen.keySet().retainAll(files);
    }

    private record Seen(long size, FileTime modified, long since) {}
}
