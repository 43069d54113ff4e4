// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.deploy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.zatoee.benchmarks.server.BenchmarkException;
import org.zatoee.core.deployment.compile.CompiledClass;
import org.zatoee.core.deployment.compile.ServiceCompiler;
import org.zatoee.core.sio.constraint.ConstraintApi;

/** Makes archives in memory. */
final class Jars {

    private static final ServiceCompiler COMPILER = new ServiceCompiler(ConstraintApi.NONE);

    private Jars() {}

    /** An archive of files, by path. */
    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new BenchmarkException("Cannot make an archive", e);
        }
        return bytes.toByteArray();
    }

    /** A jar of what sources, by path, compile to. */
    static byte[] compiled(Map<String, byte[]> sources) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (CompiledClass each : COMPILER.compile(sources, List.of())) {
            classes.put(each.path(), each.bytes());
        }
        return of(classes);
    }
}
