// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.List;
import java.util.Objects;

import org.zatoee.core.deployment.PayloadHash;

/**
 * An archive whose services are ready to be called.
 *
 * @param name the name of its file
 * @param hash the SHA-256 of its bytes in lower-case hexadecimal
 * @param services its services; at least one
 */
public record ServiceArchive(String name, String hash, List<DeployedService> services) {

    public ServiceArchive {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hash, "hash");
        services = List.copyOf(services);
    }

    /**
     * Loads an archive: all of it, or nothing.
     *
     * @param name the name of its file
     * @param bytes a jar
     * @throws ServiceArchiveException if it cannot be read, has no service, or one of its services is not sound
     */
    public static ServiceArchive load(String name, byte[] bytes) {
        return load(name, PayloadHash.of(bytes), bytes);
    }

    /**
     * Loads what was made of an archive: all of it, or nothing.
     *
     * @param name the name of the file it was made of
     * @param hash the SHA-256 of that file
     * @param bytes a jar
     * @throws ServiceArchiveException if it cannot be read, has no service, or one of its services is not sound
     */
    public static ServiceArchive load(String name, String hash, byte[] bytes) {
        ArchiveContent content = ArchiveContent.of(name, bytes);
        try {
            return load(content, hash);
        } catch (ServiceArchiveException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            // Reflection fails in many ways on classes whose companions are missing.
            throw new ServiceArchiveException("Archive " + name + " cannot be deployed: " + e, e);
        }
    }

    private static ServiceArchive load(ArchiveContent content, String hash) {
        String name = content.name();
        ServiceClassLoader loader = new ServiceClassLoader(content);
        ServiceOrigin origin = new ServiceOrigin(name, hash, false);
        List<DeployedService> services = content.entries().keySet().stream()
                .filter(path ->
                        path.endsWith(".class") && !path.startsWith("META-INF/") && !path.endsWith("-info.class"))
                .sorted()
                .map(path -> load(path, loader, name))
                .filter(ServiceFactory::isService)
                .map(type -> ServiceFactory.create(type, origin))
                .toList();
        if (services.isEmpty()) {
            throw new ServiceArchiveException("Archive " + name + " has no service");
        }
        return new ServiceArchive(name, hash, services);
    }

    private static Class<?> load(String path, ClassLoader loader, String archive) {
        String className = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(className, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ServiceArchiveException(
                    "Class " + className + " of archive " + archive + " cannot be loaded: " + e, e);
        }
    }
}
