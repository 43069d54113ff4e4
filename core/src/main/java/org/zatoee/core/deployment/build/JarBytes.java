// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs jars. The same files make the same bytes. */
final class JarBytes {

    private JarBytes() {}

    /** A jar of files and of libraries, each a jar in {@code lib/}. */
    static byte[] of(Map<String, byte[]> files, List<Map<String, byte[]>> libraries) {
        Map<String, byte[]> all = new TreeMap<>(files);
        for (int i = 0; i < libraries.size(); i++) {
            // Their order counts, and their names were in that order.
            all.put("lib/%05d.jar".formatted(i), of(libraries.get(i), List.of()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can go wrong in memory", e);
        }
        return bytes.toByteArray();
    }
}
