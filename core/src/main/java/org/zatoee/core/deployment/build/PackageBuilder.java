// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.deployment.PackageName;
import org.zatoee.core.deployment.Payload;
import org.zatoee.core.deployment.compile.CompiledClass;
import org.zatoee.core.deployment.compile.ServiceCompiler;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.archive.ArchiveContent;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.service.BadRequestException;

/**
 * Makes packages of files: a {@code .jar} is taken as it is, a {@code .java} and the sources in a {@code .zip} are compiled.
 * Thread-safe.
 */
public final class PackageBuilder {

    private static final String SOURCE = ".java";

    private final ServiceCompiler compiler;
    private final ArchiveLoader loader;

    /**
     * Makes packages for servers that see one API of constraints.
     *
     * @param constraints that API
     */
    public PackageBuilder(ConstraintApi constraints) {
        this.compiler = new ServiceCompiler(constraints);
        this.loader = new ArchiveLoader(constraints);
    }

    /**
     * Makes a package, all of it or nothing.
     *
     * @param name the name of the file
     * @param file its content; not changed any more
     * @throws BadRequestException if the name is not allowed
     * @throws org.zatoee.core.deployment.compile.CompilationFailedException if sources do not compile
     * @throws ServiceArchiveException if the archive, or one of its services, is not sound
     */
    public BuiltPackage build(String name, byte[] file) {
        PackageName.broken(name).ifPresent(message -> {
            throw new BadRequestException("payload_name", message);
        });
        if (name.endsWith(".jar")) {
            return BuiltPackage.of(name, Payload.of(file), loader);
        }
        ArchiveContent content = name.endsWith(SOURCE)
                ? new ArchiveContent(name, Map.of(name, file), List.of())
                : ArchiveContent.of(name, file);
        return BuiltPackage.of(name, new Payload(file, compiled(content)), loader);
    }

    private byte[] compiled(ArchiveContent content) {
        Map<String, byte[]> sources = new HashMap<>(content.entries());
        sources.keySet().removeIf(path -> !path.endsWith(SOURCE) || path.endsWith("module-info.java"));
        if (sources.isEmpty()) {
            throw new ServiceArchiveException("Archive " + content.name() + " has no source: no .java file is in it");
        }
        Map<String, byte[]> files = new HashMap<>(content.entries());
        files.keySet().removeAll(sources.keySet());
        for (CompiledClass compiled : compiler.compile(sources, content.libraries())) {
            files.put(compiled.path(), compiled.bytes());
            byte[] source = sources.get(compiled.sourcePath());
            if (source != null && !compiled.name().contains("$")) {
                // Where whoever asks for the source of a service looks for it.
                files.put(compiled.name().replace('.', '/') + SOURCE, source);
            }
        }
        return JarBytes.of(files, content.libraries());
    }
}
