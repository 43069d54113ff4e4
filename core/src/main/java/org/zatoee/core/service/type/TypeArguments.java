// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.type;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Finds what a class says for the type parameters of an interface it implements. */
public final class TypeArguments {

    private final Class<?> generic;

    private TypeArguments(Class<?> generic) {
        this.generic = generic;
    }

    /**
     * What a class says, through any superclasses and interfaces between.
     *
     * @param generic the interface
     * @return the type arguments in their order; none if it does not say each of them
     */
    public static List<Type> of(Class<?> type, Class<?> generic) {
        List<Type> found = new TypeArguments(generic).search(type, Map.of());
        return found == null ? List.of() : found;
    }

    private @Nullable List<Type> search(@Nullable Type type, Map<Type, Type> bindings) {
        Class<?> raw = rawClass(type);
        if (raw == null || !generic.isAssignableFrom(raw)) {
            return null;
        }
        Map<Type, Type> own = bindings(type, raw, bindings);
        if (raw == generic) {
            return said(own);
        }
        for (Type parent : raw.getGenericInterfaces()) {
            List<Type> found = search(parent, own);
            if (found != null) {
                return found;
            }
        }
        return search(raw.getGenericSuperclass(), own);
    }

    /** A class may leave a type parameter out, or pass on one of its own. */
    private @Nullable List<Type> said(Map<Type, Type> bindings) {
        List<Type> said = new ArrayList<>();
        for (Type parameter : generic.getTypeParameters()) {
            Type argument = bindings.get(parameter);
            if (argument == null || argument instanceof TypeVariable) {
                return null;
            }
            said.add(argument);
        }
        return said;
    }

    /** The class of a type; null for one that has none, such as a wildcard. */
    public static @Nullable Class<?> rawClass(@Nullable Type type) {
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
