// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.hosting;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.Bean;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.service.Service;

/**
 * A bean whose class is a service.
 *
 * @param bean the bean, as the container knows it
 */
record ServiceBean(Bean<?> bean) {

    private static final String API = Service.class.getPackageName();

    /** Whether the bean is something else that its class produces. */
    boolean isProduced() {
        return !isSessionBean() && !rawTypes().contains(type());
    }

    private Class<?> type() {
        return bean.getBeanClass();
    }

    private boolean isSessionBean() {
        return type().isAnnotationPresent(Stateless.class)
                || type().isAnnotationPresent(Singleton.class)
                || type().isAnnotationPresent(Stateful.class);
    }

    /**
     * The interfaces of the service API by which it can be called.
     *
     * @throws ServiceArchiveException if its class has others, or if each reference to it would be another bean
     */
    List<Class<?>> views() {
        if (type().isAnnotationPresent(Stateful.class) || type().isAnnotationPresent(MessageDriven.class)) {
            throw new ServiceArchiveException(
                    "Bean " + type().getName() + " is left out: a service is stateless, or a singleton");
        }
        Set<Class<?>> implemented = new LinkedHashSet<>();
        collect(type(), implemented);
        Set<Class<?>> hidden = hidden(implemented);
        if (!hidden.isEmpty()) {
            throw new ServiceArchiveException("Bean " + type().getName() + " is left out: it has no local view of "
                    + hidden.stream().map(Class::getName).collect(Collectors.joining(", "))
                    + "; name all of these in @Local, or annotate it with @LocalBean");
        }
        return new ArrayList<>(implemented);
    }

    /** A reference to a view without an interface is one to the class itself, and so has all of its interfaces. */
    private Set<Class<?>> hidden(Set<Class<?>> implemented) {
        Set<Class<?>> visible = rawTypes();
        if (visible.contains(type())) {
            return Set.of();
        }
        Set<Class<?>> hidden = new LinkedHashSet<>(implemented);
        hidden.removeAll(visible);
        return hidden;
    }

    /** One of the types a reference to it may have. */
    Type referenceType() {
        return bean.getTypes().stream()
                .filter(each -> each == type() || (!rawTypes().contains(type()) && isApi(raw(each))))
                .findFirst()
                .orElseThrow();
    }

    private Set<Class<?>> rawTypes() {
        Set<Class<?>> raw = new LinkedHashSet<>();
        bean.getTypes().forEach(each -> raw.add(raw(each)));
        return raw;
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> found) {
        if (type == null) {
            return;
        }
        if (isApi(type)) {
            found.add(type);
        }
        collect(type.getSuperclass(), found);
        for (Class<?> parent : type.getInterfaces()) {
            collect(parent, found);
        }
    }

    private static boolean isApi(@Nullable Class<?> type) {
        return type != null
                && type.isInterface()
                && (type.getPackageName().equals(API) || type.getPackageName().startsWith(API + "."));
    }

    private static @Nullable Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return type instanceof Class<?> plain ? plain : null;
    }
}
