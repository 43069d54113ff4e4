// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.core.sio.shape.Described;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.service.Service;

/** Makes services out of classes. */
final class ServiceFactory {

    private ServiceFactory() {}

    /** Whether a class is meant to be deployed as a service. */
    static boolean isService(Class<?> type) {
        return Service.class.isAssignableFrom(type)
                && !Modifier.isAbstract(type.getModifiers())
                && (type.getEnclosingClass() == null || Modifier.isStatic(type.getModifiers()));
    }

    /**
     * Makes the one instance of a service and its contract.
     *
     * @throws ServiceArchiveException if it cannot be made, is badly named, or has types that cannot be converted
     */
    static DeployedService create(Class<?> type, ServiceOrigin origin) {
        return create(ServiceNames.of(type), instance(type), origin);
    }

    /** Makes a service of an instance, under a name of one's own. */
    static DeployedService create(String name, Service<?, ?> instance, ServiceOrigin origin) {
        Type[] parameters = typeParameters(instance.getClass());
        try {
            ServiceContract declared = ServiceContract.of(parameters[0], parameters[1]);
            ServiceContract contract =
                    instance instanceof Described described ? declared.describedBy(described) : declared;
            @SuppressWarnings("unchecked") // The contract only ever hands it what its type parameters say.
            Service<Object, Object> untyped = (Service<Object, Object>) instance;
            return new DeployedService(name, untyped, contract, System.getLogger(name), origin);
        } catch (UnsupportedTypeException e) {
            throw new ServiceArchiveException(
                    "Service " + instance.getClass().getName() + " cannot be deployed: " + e.getMessage(), e);
        }
    }

    private static Service<?, ?> instance(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            if (!Modifier.isPublic(type.getModifiers()) || !Modifier.isPublic(constructor.getModifiers())) {
                throw new ServiceArchiveException(
                        "Service " + type.getName() + " and its constructor without parameters must be public");
            }
            return (Service<?, ?>) ContextClassLoader.during(type.getClassLoader(), constructor::newInstance);
        } catch (NoSuchMethodException e) {
            throw new ServiceArchiveException(
                    "Service " + type.getName() + " needs a public constructor without parameters", e);
        } catch (InvocationTargetException e) {
            throw new ServiceArchiveException("The constructor of " + type.getName() + " failed: " + e.getCause(), e);
        } catch (ServiceArchiveException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            throw new ServiceArchiveException("Service " + type.getName() + " cannot be made: " + e, e);
        }
    }

    /** The actual I and O of a class, through any superclasses and interfaces between. */
    private static Type[] typeParameters(Class<?> type) {
        Type[] found = search(type, Map.of());
        if (found == null) {
            throw new ServiceArchiveException("Service " + type.getName() + " does not say what it takes and returns");
        }
        return found;
    }

    private static Type @Nullable [] search(@Nullable Type type, Map<Type, Type> bindings) {
        Class<?> raw = rawClass(type);
        if (raw == null || !Service.class.isAssignableFrom(raw)) {
            return null;
        }
        Map<Type, Type> own = bindings(type, raw, bindings);
        if (raw == Service.class) {
            Type[] declared = raw.getTypeParameters();
            Type input = own.get(declared[0]);
            Type output = own.get(declared[1]);
            return isSaid(input) && isSaid(output) ? new Type[] {input, output} : null;
        }
        for (Type parent : raw.getGenericInterfaces()) {
            Type[] found = search(parent, own);
            if (found != null) {
                return found;
            }
        }
        return search(raw.getGenericSuperclass(), own);
    }

    /** Whether a type parameter was given: a class may leave one out, or pass on one of its own. */
    private static boolean isSaid(@Nullable Type type) {
        return type != null && !(type instanceof TypeVariable);
    }

    private static @Nullable Class<?> rawClass(@Nullable Type type) {
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return type instanceof Class<?> plain ? plain : null;
    }

    private static Map<Type, Type> bindings(@Nullable Type type, Class<?> raw, Map<Type, Type> outer) {
        Map<Type, Type> bindings = new HashMap<>();
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            for (int i = 0; i < arguments.length; i++) {
                bindings.put(raw.getTypeParameters()[i], outer.getOrDefault(arguments[i], arguments[i]));
            }
        }
        return bindings;
    }
}
