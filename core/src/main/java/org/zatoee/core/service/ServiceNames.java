// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.Locale;
import java.util.regex.Pattern;

import org.zatoee.service.NameOf;

/** The names of services: given by annotation, or derived from package and class (zato-facts, section 1.1). */
public final class ServiceNames {

    private static final int MAX_LENGTH = 255;
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    private ServiceNames() {}

    /**
     * The name of a service class.
     *
     * @throws ServiceArchiveException if the name it gives itself is not one, or is reserved
     */
    public static String of(Class<?> type) {
        String name = NameOf.service(type);
        if (name.length() > MAX_LENGTH || !VALID.matcher(name).matches()) {
            throw new ServiceArchiveException("Service " + type.getName() + " has a bad name: '" + name + "'");
        }
        if (name.toLowerCase(Locale.ROOT).contains("zato")) {
            throw new ServiceArchiveException("Service " + type.getName() + " is named '" + name
                    + "', but names with 'zato' in them are reserved: give it another with @ServiceName");
        }
        return name;
    }
}
