// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Locale;
import java.util.regex.Pattern;

/** What services are named: by annotation, or after package and class. */
public final class NameOf {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private NameOf() {}

    /** The name of a service; that a server would refuse it is not checked here. */
    public static String service(Class<?> type) {
        ServiceName given = type.getAnnotation(ServiceName.class);
        return given == null ? derived(type) : given.value();
    }

    /** {@code com.acme.crm.GetCustomer} becomes {@code com.acme.crm.get-customer}. */
    private static String derived(Class<?> type) {
        String className = type.getName().substring(type.getPackageName().length());
        String simple = className.startsWith(".") ? className.substring(1) : className;
        String dashed =
                WORD_START.matcher(simple.replace('$', '-')).replaceAll("-").toLowerCase(Locale.ROOT);
        String packageName = type.getPackageName();
        return packageName.isEmpty() ? dashed : packageName.replace('_', '-') + "." + dashed;
    }
}
