// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.CodeSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.zatoee.core.deployment.PayloadHash;
import org.zatoee.core.service.ServiceArchiveException;

/** Where classes are from. */
final class ClassSource {

    private static final String APPLICATION = "application";

    private ClassSource() {}

    /** The part of the application a class is from, such as {@code zato.ear/lib/crm.jar}. */
    static String partOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? APPLICATION
                : partOf(source.getLocation().getPath());
    }

    /** The part of the application that is at a path. It always has a slash, which no name of a package has. */
    static String partOf(String path) {
        List<String> names = List.of(path.split("/"));
        int last = names.size() - 1;
        for (int ear = last - 1; ear >= 0; ear--) {
            if (names.get(ear).endsWith(".ear")) {
                return String.join("/", names.subList(ear, last + 1));
            }
        }
        return APPLICATION + "/" + names.get(last);
    }

    /** The SHA-256 of these classes, in lower-case hexadecimal. */
    static String hash(Collection<Class<?>> types) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<Class<?>> sorted =
                types.stream().sorted(Comparator.comparing(Class::getName)).toList();
        for (Class<?> type : sorted) {
            all.writeBytes(bytes(type));
        }
        return PayloadHash.of(all.toByteArray());
    }

    private static byte[] bytes(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream stream = type.getResourceAsStream(file)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        } catch (IOException e) {
            throw new ServiceArchiveException("Class " + type.getName() + " cannot be read: " + e, e);
        }
    }
}
