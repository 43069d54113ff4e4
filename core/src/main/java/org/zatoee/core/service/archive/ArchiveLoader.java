// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.util.List;
import java.util.Objects;

import org.zatoee.core.deployment.PayloadHash;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.service.assembly.ServiceFactory;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.core.sio.constraint.RecordConstraints;

/**
 * Loads archives of services. Thread-safe.
 *
 * @param constraints the API by which their records declare rules
 */
public record ArchiveLoader(ConstraintApi constraints) {

    public ArchiveLoader {
        Objects.requireNonNull(constraints, "constraints");
    }

    /**
     * Loads an archive: all of it, or nothing.
     *
     * @param name the name of its file
     * @param bytes a jar
     * @throws ServiceArchiveException if it cannot be read, has no service, or one of its services is not sound
     */
    public ServiceArchive load(String name, byte[] bytes) {
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
    public ServiceArchive load(String name, String hash, byte[] bytes) {
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

    private ServiceArchive load(ArchiveContent content, String hash) {
        String name = content.name();
        ServiceClassLoader loader = new ServiceClassLoader(content, constraints);
        RecordConstraints rules = constraints.of(loader);
        ServiceOrigin origin = ServiceOrigin.archive(name, hash);
        List<DeployedService> services = content.entries().keySet().stream()
                .filter(path ->
                        path.endsWith(".class") && !path.startsWith("META-INF/") && !path.endsWith("-info.class"))
                .sorted()
                .map(path -> load(path, loader, name))
                .filter(ServiceFactory::isService)
                .map(type -> ServiceFactory.create(type, origin, rules))
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
