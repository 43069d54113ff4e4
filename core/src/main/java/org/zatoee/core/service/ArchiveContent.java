// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An archive of services, read into memory as a whole: replacing its file does nothing to what runs.
 *
 * @param name the name of its file
 * @param hash the SHA-256 of its bytes in lower-case hexadecimal
 * @param entries its files, by path
 */
record ArchiveContent(String name, String hash, Map<String, byte[]> entries) {

    /** Limits of what is unpacked: an archive that promises more is a bomb, or a mistake. */
    private static final long MAX_BYTES = 256L * 1024 * 1024;

    private static final int MAX_ENTRIES = 50_000;

    /** The length of the record that ends a zip file, in bytes, without its comment. */
    private static final int END_LENGTH = 22;

    ArchiveContent {
        entries = Map.copyOf(entries);
    }

    /**
     * Unpacks an archive.
     *
     * @throws ServiceArchiveException if it is not a jar, is empty, or is beyond the limits
     */
    static ArchiveContent of(String name, byte[] archive) {
        return of(name, archive, MAX_BYTES);
    }

    /** Unpacks an archive up to a limit of one's own, in bytes. */
    static ArchiveContent of(String name, byte[] archive, long maxBytes) {
        Map<String, byte[]> entries = unpack(name, archive, maxBytes);
        if (entries.isEmpty()) {
            throw new ServiceArchiveException("Archive " + name + " is not a jar, or it is empty");
        }
        if (!hasEnd(archive)) {
            throw new ServiceArchiveException("Archive " + name + " is damaged: its end is missing");
        }
        return new ArchiveContent(name, sha256(archive), entries);
    }

    private static Map<String, byte[]> unpack(String name, byte[] archive, long maxBytes) {
        Map<String, byte[]> entries = new HashMap<>();
        long left = maxBytes;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= bytes.length;
                entries.put(entry.getName(), bytes);
                if (left < 0 || entries.size() > MAX_ENTRIES) {
                    throw new ServiceArchiveException("Archive " + name + " unpacks to more than "
                            + maxBytes / 1024 / 1024 + " MB or " + MAX_ENTRIES + " files");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // The latter is what the JDK throws at names that are not UTF-8.
            throw new ServiceArchiveException("Archive " + name + " is damaged: " + e.getMessage(), e);
        }
        return entries;
    }

    /** Whether the record that ends every zip file is there: a half-copied one may break off between two entries. */
    private static boolean hasEnd(byte[] archive) {
        for (int at = archive.length - END_LENGTH; at >= Math.max(0, archive.length - END_LENGTH - 0xFFFF); at--) {
            if (archive[at] == 'P' && archive[at + 1] == 'K' && archive[at + 2] == 5 && archive[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
