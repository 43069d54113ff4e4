// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.Locale;
import java.util.regex.Pattern;

import org.zatoee.service.ServiceName;

/** The names of services: given by annotation, or derived from package and class (zato-facts, section 1.1). */
public final class ServiceNames {

    private static final int MAX_LENGTH = 255;
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private ServiceNames() {}

    /**
     * The name of a service class.
     *
     * @throws ServiceArchiveException if the name it gives itself is not one, or is reserved
     */
    public static String of(Class<?> type) {
        ServiceName given = type.getAnnotation(ServiceName.class);
        String name = given == null ? derive(type) : given.value();
        if (name.length() > MAX_LENGTH || !VALID.matcher(name).matches()) {
            throw new ServiceArchiveException("Service " + type.getName() + " has a bad name: '" + name + "'");
        }
        if (name.toLowerCase(Locale.ROOT).contains("zato")) {
            throw new ServiceArchiveException("Service " + type.getName() + " is named '" + name
                    + "', but names with 'zato' in them are reserved: give it another with @ServiceName");
        }
        return name;
    }

    /** {@code com.acme.crm.GetCustomer} becomes {@code com.acme.crm.get-customer}. */
    static String derive(Class<?> type) {
        String className = type.getName().substring(type.getPackageName().length());
        String simple = className.startsWith(".") ? className.substring(1) : className;
        String dashed =
                WORD_START.matcher(simple.replace('$', '-')).replaceAll("-").toLowerCase(Locale.ROOT);
        String packageName = type.getPackageName();
        return packageName.isEmpty() ? dashed : packageName.replace('_', '-') + "." + dashed;
    }
}
