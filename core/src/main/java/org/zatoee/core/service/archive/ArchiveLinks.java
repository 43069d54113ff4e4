// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.zatoee.core.service.ServiceArchiveException;

/**
 * Finds symbolic links in a zip file. What kind of file an entry is stands in the directory at the end only, which
 * {@link java.util.zip.ZipInputStream} does not read (PKWARE APPNOTE 4.3.12, 4.4.2, 4.4.15). Unpacked here, a link would be a
 * file with its target as content; what reads the archive elsewhere might follow it.
 */
final class ArchiveLinks {

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0170000;
    private static final int SYMBOLIC_LINK = 0120000;

    /** Of a directory too large for the fields of this length. */
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private ArchiveLinks() {}

    /**
     * Refuses an archive with links.
     *
     * @param name what to call it in messages
     * @param archive its bytes
     * @param end where its end record is, right behind the directory
     * @throws ServiceArchiveException if there is one, or the directory is damaged
     */
    static void refuse(String name, byte[] archive, int end) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        long length = Integer.toUnsignedLong(bytes.getInt(end + 12));
        if (length == ELSEWHERE) {
            throw new ServiceArchiveException("Archive " + name + " is of the kind ZIP64, for which it is too small");
        }
        if (length > end) {
            throw damaged(name);
        }
        try {
            int at = end - (int) length;
            while (at < end) {
                at += refuseLink(name, bytes, at);
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw damaged(name);
        }
    }

    /** Looks at one entry, and gives its length. */
    private static int refuseLink(String name, ByteBuffer bytes, int at) {
        if (bytes.getInt(at) != ENTRY) {
            throw damaged(name);
        }
        int pathLength = Short.toUnsignedInt(bytes.getShort(at + 28));
        int others = Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
        int mode = bytes.getInt(at + 38) >>> 16;
        if (bytes.get(at + 5) == UNIX && (mode & FILE_TYPE) == SYMBOLIC_LINK) {
            byte[] path = new byte[pathLength];
            bytes.get(at + ENTRY_LENGTH, path);
            throw new ServiceArchiveException(
                    "Archive " + name + " has a symbolic link: " + new String(path, StandardCharsets.UTF_8));
        }
        return ENTRY_LENGTH + pathLength + others;
    }

    private static ServiceArchiveException damaged(String name) {
        return new ServiceArchiveException("Archive " + name + " is damaged: its directory cannot be read");
    }
}
