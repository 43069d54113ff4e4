// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.Service;

/**
 * Loads the classes of one archive. They see the service API and the JDK, and nothing of the server: neither its
 * libraries, whose versions are its own business, nor other archives. Collectable once nothing of it is in use.
 */
final class ServiceClassLoader extends ClassLoader {

    private static final String API_PACKAGE = Service.class.getPackageName();

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader api = Service.class.getClassLoader();
    private final Map<String, byte[]> entries;

    ServiceClassLoader(ArchiveContent archive) {
        super("services:" + archive.name(), ClassLoader.getPlatformClassLoader());
        this.entries = archive.entries();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        int dot = name.lastIndexOf('.');
        String packageName = dot < 0 ? "" : name.substring(0, dot);
        if (packageName.equals(API_PACKAGE) || packageName.startsWith(API_PACKAGE + ".")) {
            return api.loadClass(name);
        }
        byte[] bytes = entries.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        byte[] bytes = entries.get(name);
        return bytes == null ? null : url(name, bytes);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
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
