// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

import org.jspecify.annotations.Nullable;

/**
 * What one run of the compiler sees: the JDK, the service API and the libraries of the package; nothing else of the class
 * path of the server. What it writes stays in memory.
 */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final List<ClassIndex> classPath;
    private final Map<String, Written> written = new LinkedHashMap<>();

    MemoryFiles(JavaFileManager jdk, List<ClassIndex> classPath) {
        super(jdk);
        this.classPath = classPath;
    }

    /** The classes that were written. */
    List<CompiledClass> compiled() {
        List<CompiledClass> classes = new ArrayList<>();
        written.forEach((name, each) -> classes.add(new CompiledClass(name, each.file.bytesWritten(), each.source)));
        return classes;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_PATH || (isOfJdk(location) && super.hasLocation(location));
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (isOfJdk(location)) {
            return super.list(location, packageName, kinds, recurse);
        }
        List<JavaFileObject> found = new ArrayList<>();
        if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
            classPath.forEach(part -> found.addAll(part.in(packageName, recurse)));
        }
        return found;
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof MemoryFile memory ? memory.className() : super.inferBinaryName(location, file);
    }

    @Override
    public @Nullable JavaFileObject getJavaFileForInput(Location location, String className, JavaFileObject.Kind kind)
            throws IOException {
        if (isOfJdk(location)) {
            return super.getJavaFileForInput(location, className, kind);
        }
        for (ClassIndex part : classPath) {
            MemoryFile found = part.find(className);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        MemoryFile file = MemoryFile.toWrite(className);
        written.put(className, new Written(file, sibling instanceof MemoryFile source ? source.path() : ""));
        return file;
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return file instanceof MemoryFile ? !isOfJdk(location) : super.contains(location, file);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.equals(other);
    }

    /** Neither annotation processors nor plug-ins: a source must not choose what runs while it is compiled. */
    @Override
    public @Nullable ClassLoader getClassLoader(Location location) {
        return null;
    }

    private static boolean isOfJdk(Location location) {
        return location == StandardLocation.PLATFORM_CLASS_PATH
                || location == StandardLocation.SYSTEM_MODULES
                || location.getName().startsWith(StandardLocation.SYSTEM_MODULES.getName() + "[");
    }

    private record Written(MemoryFile file, String source) {}
}
