// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.service.Service;

/** The class files of the service API, through the class loader that has it: in a container they are not files. */
final class ApiClasses {

    /** The build of the API lists its classes here. */
    private static final String LIST = "META-INF/zato/service-api.classes";

    private ApiClasses() {}

    /** All of them, by path. */
    static Map<String, byte[]> read() {
        ClassLoader loader = Service.class.getClassLoader();
        List<String> paths =
                new String(read(loader, LIST), StandardCharsets.UTF_8).lines().toList();
        Map<String, byte[]> classes = new HashMap<>();
        paths.stream().filter(path -> !path.isBlank()).forEach(path -> classes.put(path, read(loader, path)));
        return classes;
    }

    private static byte[] read(ClassLoader loader, String path) {
        try (InputStream stream = loader.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The jar of the service API has no " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The jar of the service API cannot be read: " + path, e);
        }
    }
}
