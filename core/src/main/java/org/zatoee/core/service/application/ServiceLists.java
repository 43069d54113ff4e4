// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.application;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.assembly.ServiceFactory;
import org.zatoee.service.Service;
import org.zatoee.service.verb.PerVerb;

/**
 * The lists in which libraries name their services: files of the form that {@link java.util.ServiceLoader} reads, named after
 * what the services implement. So nobody has to look through all classes there are. Nothing is instantiated.
 */
public final class ServiceLists {

    private static final String DIRECTORY = "META-INF/services/";

    /** The paths of the lists. */
    static final List<String> PATHS = List.of(DIRECTORY + Service.class.getName(), DIRECTORY + PerVerb.class.getName());

    private final ClassLoader loader;
    private final Collection<ServiceArchiveException> failures;

    /**
     * The lists a class loader sees.
     *
     * @param failures takes why a list was left out: each counts as a whole or not at all
     */
    public ServiceLists(ClassLoader loader, Collection<ServiceArchiveException> failures) {
        this.loader = loader;
        this.failures = failures;
    }

    /** The classes that are listed, in the order of the lists. */
    public List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (String path : PATHS) {
            for (URL list : lists(path)) {
                try {
                    classes.addAll(classes(list));
                } catch (ServiceArchiveException e) {
                    failures.add(e);
                }
            }
        }
        return classes;
    }

    private List<URL> lists(String path) {
        try {
            return Collections.list(loader.getResources(path));
        } catch (IOException e) {
            failures.add(new ServiceArchiveException("The lists " + path + " cannot be found: " + e, e));
            return List.of();
        }
    }

    private List<Class<?>> classes(URL list) {
        List<Class<?>> classes = new ArrayList<>();
        for (String line : lines(list)) {
            int comment = line.indexOf('#');
            String name = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!name.isEmpty()) {
                classes.add(service(name, list));
            }
        }
        return classes;
    }

    private static List<String> lines(URL list) {
        try (InputStream stream = list.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new ServiceArchiveException("The list " + list + " cannot be read: " + e, e);
        }
    }

    private Class<?> service(String name, URL list) {
        Class<?> type = load(name, list);
        if (!ServiceFactory.isService(type)) {
            throw new ServiceArchiveException(
                    "The list " + list + " is left out: " + name + " is no service that can be called");
        }
        return type;
    }

    private Class<?> load(String name, URL list) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ServiceArchiveException(
                    "The list " + list + " is left out: its class " + name + " cannot be loaded: " + e, e);
        }
    }
}
