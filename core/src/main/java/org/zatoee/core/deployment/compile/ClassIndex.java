// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import static javax.tools.JavaFileObject.Kind.CLASS;

/** Class files in memory, by the package they are in. Immutable once it is shared. */
final class ClassIndex {

    private final Map<String, List<MemoryFile>> byPackage = new HashMap<>();

    /** Adds the class files among these files, by path. */
    void add(Map<String, byte[]> files) {
        files.forEach((path, bytes) -> {
            if (path.endsWith(CLASS.extension) && !path.startsWith("META-INF/")) {
                byPackage
                        .computeIfAbsent(packageOf(path), name -> new ArrayList<>())
                        .add(new MemoryFile(path, CLASS, bytes));
            }
        });
    }

    private static String packageOf(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0)).replace('/', '.');
    }

    /** Those of a package, and of the packages below it if asked for. */
    List<MemoryFile> in(String packageName, boolean andBelow) {
        if (!andBelow) {
            return byPackage.getOrDefault(packageName, List.of());
        }
        List<MemoryFile> found = new ArrayList<>();
        byPackage.forEach((name, files) -> {
            if (packageName.isEmpty() || name.equals(packageName) || name.startsWith(packageName + ".")) {
                found.addAll(files);
            }
        });
        return found;
    }

    /** One of them. */
    @Nullable
    MemoryFile find(String className) {
        int dot = className.lastIndexOf('.');
        return in(className.substring(0, Math.max(dot, 0)), false).stream()
                .filter(file -> file.className().equals(className))
                .findFirst()
                .orElse(null);
    }
}
