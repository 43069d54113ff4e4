// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.service.Service;

/**
 * Loads the classes of one archive. They see the service API, the API of constraints and the JDK, and nothing
 * of the server: neither its libraries, whose versions are its own business, nor other archives. Its own libraries come after its own classes. Collectable once nothing of it is in use.
 */
public final class ServiceClassLoader extends ClassLoader {

    private static final String API_PACKAGE = Service.class.getPackageName();

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader api = Service.class.getClassLoader();
    private final ConstraintApi constraints;
    private final List<Map<String, byte[]>> parts;

    /** What loads the classes of an archive, which see this API of constraints. */
    public ServiceClassLoader(ArchiveContent archive, ConstraintApi constraints) {
        super("services:" + archive.name(), ClassLoader.getPlatformClassLoader());
        this.constraints = constraints;
        List<Map<String, byte[]>> all = new ArrayList<>();
        all.add(archive.entries());
        all.addAll(archive.libraries());
        this.parts = List.copyOf(all);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        int dot = name.lastIndexOf('.');
        String packageName = dot < 0 ? "" : name.substring(0, dot);
        if (packageName.equals(API_PACKAGE) || packageName.startsWith(API_PACKAGE + ".")) {
            return api.loadClass(name);
        }
        if (constraints.has(packageName)) {
            return constraints.classLoader().loadClass(name);
        }
        String path = name.replace('.', '/') + ".class";
        for (Map<String, byte[]> part : parts) {
            byte[] bytes = part.get(path);
            if (bytes != null) {
                return defineClass(name, bytes, 0, bytes.length);
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        List<URL> found = find(name);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        return Collections.enumeration(find(name));
    }

    private List<URL> find(String name) {
        List<URL> found = new ArrayList<>();
        for (Map<String, byte[]> part : parts) {
            byte[] bytes = part.get(name);
            if (bytes != null) {
                found.add(url(name, bytes));
            }
        }
        return found;
    }

    private static URL url(String name, byte[] bytes) {
        try {
            return new URL(null, "zato-service:" + name, new MemoryHandler(bytes));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("A handler of one's own accepts any name", e);
        }
    }

    /** Opens URLs onto bytes in memory. */
    private static final class MemoryHandler extends URLStreamHandler {

        private final byte[] bytes;

        MemoryHandler(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() throws IOException {
                    return new ByteArrayInputStream(bytes);
                }
            };
        }
    }
}
