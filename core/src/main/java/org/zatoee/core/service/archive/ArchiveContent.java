// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.zatoee.core.service.ServiceArchiveException;

/**
 * An archive of services, read into memory as a whole: replacing its file does nothing to what runs.
 *
 * @param name the name of its file
 * @param entries its files, by path, but its libraries
 * @param libraries the jars in its {@code lib/} or {@code META-INF/lib/}, by path
 */
public record ArchiveContent(String name, Map<String, byte[]> entries, List<Map<String, byte[]>> libraries) {

    /** Limits of what is unpacked: an archive that promises more is a bomb, or a mistake. */
    private static final long MAX_BYTES = 256L * 1024 * 1024;

    private static final Pattern LIBRARY = Pattern.compile("(?:META-INF/)?lib/[^/]+\\.jar");

    public ArchiveContent {
        Objects.requireNonNull(name, "name");
        entries = Map.copyOf(entries);
        libraries = List.copyOf(libraries);
    }

    /**
     * Unpacks an archive and its libraries.
     *
     * @throws ServiceArchiveException if it is no archive, is empty, has a path that leads out of it, or is beyond the
     *     limits
     */
    public static ArchiveContent of(String name, byte[] archive) {
        return of(name, archive, MAX_BYTES);
    }

    /** Unpacks an archive up to a limit of one's own, in bytes. */
    static ArchiveContent of(String name, byte[] archive, long maxBytes) {
        Unpacking unpacking = new Unpacking(name, maxBytes);
        Map<String, byte[]> own = unpacking.unpack(name, archive);
        List<Map<String, byte[]>> libraries = new ArrayList<>();
        for (Map.Entry<String, byte[]> library : takeLibraries(own).entrySet()) {
            libraries.add(unpacking.unpack(library.getKey() + " of " + name, library.getValue()));
        }
        return new ArchiveContent(name, own, libraries);
    }

    private static Map<String, byte[]> takeLibraries(Map<String, byte[]> entries) {
        Map<String, byte[]> libraries = new TreeMap<>(entries);
        libraries.keySet().removeIf(path -> !LIBRARY.matcher(path).matches());
        entries.keySet().removeAll(libraries.keySet());
        return libraries;
    }
}
