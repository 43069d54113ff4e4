// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.zatoee.core.service.ServiceArchiveException;

/** Unpacks an archive and the archives in it, all within one set of limits. Not thread-safe. */
public final class Unpacking {

    private static final int MAX_ENTRIES = 50_000;

    /** Classes and sources shrink to a third or a tenth; up to this many bytes nobody minds what does better. */
    private static final int MAX_RATIO = 100;

    private static final long RATIO_COUNTS_FROM = 32L * 1024 * 1024;

    /** The length of the record that ends a zip file, in bytes, without its comment. */
    private static final int END_LENGTH = 22;

    private final String archive;
    private final long maxBytes;
    private long bytes;
    private int count;

    Unpacking(String archive, long maxBytes) {
        this.archive = archive;
        this.maxBytes = maxBytes;
    }

    /**
     * The files of one archive, by path.
     *
     * @param name what to call it in messages
     * @throws ServiceArchiveException if it is none, is empty, breaks off, has bad paths, or is beyond the limits
     */
    Map<String, byte[]> unpack(String name, byte[] packed) {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(checked(name, entry.getName()), read(zip, packed.length));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // The latter is what the JDK throws at names that are not UTF-8.
            throw new ServiceArchiveException("Archive " + name + " is damaged: " + e.getMessage(), e);
        }
        if (entries.isEmpty()) {
            throw new ServiceArchiveException("Archive " + name + " is not a jar, or it is empty");
        }
        int end = endOf(packed);
        if (end < 0) {
            throw new ServiceArchiveException("Archive " + name + " is damaged: its end is missing");
        }
        ArchiveLinks.refuse(name, packed, end);
        return entries;
    }

    private byte[] read(ZipInputStream zip, int packedLength) throws IOException {
        byte[] content = zip.readNBytes((int) Math.min(maxBytes - bytes + 1, Integer.MAX_VALUE - 8));
        bytes += content.length;
        count++;
        if (bytes > maxBytes || count > MAX_ENTRIES) {
            throw new ServiceArchiveException("Archive " + archive + " unpacks to more than " + maxBytes / 1024 / 1024
                    + " MB or " + MAX_ENTRIES + " files");
        }
        if (content.length > RATIO_COUNTS_FROM && content.length / MAX_RATIO > packedLength) {
            throw new ServiceArchiveException(
                    "Archive " + archive + " unpacks to more than " + MAX_RATIO + " times its size");
        }
        return content;
    }

    /** Nothing is written to where a path leads; but what reads archives elsewhere might. */
    private static String checked(String name, String path) {
        if (path.startsWith("/")
                || path.contains("\\")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/", -1)).contains("..")) {
            throw new ServiceArchiveException("Archive " + name + " has a path that leads out of it: " + path);
        }
        return path;
    }

    /** Where the record is that ends every zip file, or -1: a half-copied one may break off between two entries. */
    private static int endOf(byte[] archive) {
        for (int at = archive.length - END_LENGTH; at >= Math.max(0, archive.length - END_LENGTH - 0xFFFF); at--) {
            if (archive[at] == 'P' && archive[at + 1] == 'K' && archive[at + 2] == 5 && archive[at + 3] == 6) {
                return at;
            }
        }
        return -1;
    }
}
