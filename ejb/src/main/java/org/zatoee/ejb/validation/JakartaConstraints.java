// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import jakarta.validation.Constraint;

import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.core.sio.constraint.RecordConstraints;

/** Jakarta Validation, as the container brings it. Thread-safe. */
public final class JakartaConstraints implements ConstraintApi {

    private static final String API = "jakarta.validation";

    @Override
    public boolean has(String packageName) {
        return packageName.equals(API) || packageName.startsWith(API + ".");
    }

    @Override
    public ClassLoader classLoader() {
        return Constraint.class.getClassLoader();
    }

    /**
     * Those of the jar that the server itself uses: what compiles, runs.
     *
     * @throws UncheckedIOException if that cannot be read
     */
    @Override
    public Map<String, byte[]> classFiles() {
        URL own = Constraint.class.getResource("Constraint.class");
        try {
            URLConnection connection = own == null ? null : own.openConnection();
            if (connection instanceof JarURLConnection inJar) {
                inJar.setUseCaches(false);
                try (JarFile jar = inJar.getJarFile()) {
                    return classFiles(jar);
                }
            }
            throw new IOException("it is no jar: " + own);
        } catch (IOException e) {
            throw new UncheckedIOException("The API of Jakarta Validation cannot be read", e);
        }
    }

    private static Map<String, byte[]> classFiles(JarFile jar) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith("jakarta/validation/")
                    && entry.getName().endsWith(".class")) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return files;
    }

    @Override
    public RecordConstraints of(ClassLoader services) {
        return new ArchiveConstraints(services);
    }
}
