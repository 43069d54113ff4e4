// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.type;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import com.fasterxml.jackson.core.io.SerializedString;
import org.zatoee.core.sio.constraint.RecordConstraints;
import org.zatoee.core.sio.rule.FieldRules;
import org.zatoee.core.sio.rule.SioRules;
import org.zatoee.core.sio.scalar.Scalars;
import org.zatoee.core.sio.scalar.TextScalar;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.core.sio.value.ValueType;
import org.zatoee.service.sio.CommaSeparated;
import org.zatoee.service.sio.DatePattern;

/**
 * Finds how declared types are read and written. One per service, so that nothing of a service's classes is kept once it
 * is gone. Thread-safe.
 */
public final class ValueTypes {

    private final ValueType text = TextScalar.text();
    private final ValueType dynamic = new DynamicType(this);
    private final Map<Type, ValueType> known = new ConcurrentHashMap<>();

    /** Types being made, which may refer to each other; nobody else sees one before all of them are complete. */
    private final Map<Type, ValueType> unfinished = new HashMap<>();

    private final ReentrantLock making = new ReentrantLock();
    private final SioRules rules;
    private final RecordConstraints constraints;

    /** Those of a service that says nothing of them. */
    public ValueTypes() {
        this(SioRules.DEFAULT, RecordConstraints.NONE);
    }

    /**
     * Those of a service.
     *
     * @param rules what holds where records say nothing
     * @param constraints the rules that records declare elsewhere
     */
    public ValueTypes(SioRules rules, RecordConstraints constraints) {
        this.rules = rules;
        this.constraints = constraints;
    }

    SioRules rules() {
        return rules;
    }

    ValueType text() {
        return text;
    }

    /**
     * How a type is read and written.
     *
     * @throws UnsupportedTypeException if it cannot be
     */
    public ValueType of(Type type) {
        ValueType found = known.get(type);
        return found != null ? found : make(type);
    }

    private ValueType make(Type type) {
        making.lock();
        try {
            ValueType begun = unfinished.get(type);
            ValueType made = begun == null ? find(type) : begun;
            if (making.getHoldCount() == 1) {
                known.putAll(unfinished);
            }
            return made;
        } finally {
            if (making.getHoldCount() == 1) {
                unfinished.clear();
            }
            making.unlock();
        }
    }

    private ValueType find(Type type) {
        if (type instanceof Class<?> declared) {
            return remember(type, ofClass(declared));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] arguments = generic.getActualTypeArguments();
            if (raw == List.class || raw == Collection.class) {
                return remember(type, new ListType(of(arguments[0])));
            }
            if (raw == Map.class && arguments[0] == String.class) {
                return remember(type, arguments[1] == Object.class ? dynamic : new MapType(of(arguments[1])));
            }
        }
        throw new UnsupportedTypeException(type);
    }

    private ValueType ofClass(Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        }
        if (type == Object.class) {
            return dynamic;
        }
        if (type == String.class) {
            return text;
        }
        return Scalars.of(type).orElseThrow(() -> new UnsupportedTypeException(type));
    }

    private ValueType remember(Type type, ValueType valueType) {
        unfinished.put(type, valueType);
        return valueType;
    }

    private RecordType record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        SioRules own = rules.within(type);
        RecordType record =
                new RecordType(type.getSimpleName(), constructor(type, components), own.refusesUnknownFields());
        unfinished.put(type, record);
        List<RecordField> fields = new ArrayList<>(components.length);
        for (RecordComponent component : components) {
            fields.add(field(type, component, own));
        }
        try {
            record.define(fields, constraints.of(type).orElse(null));
        } catch (UnsupportedTypeException e) {
            throw new UnsupportedTypeException(type.getName() + " " + e.getMessage());
        }
        return record;
    }

    private RecordField field(Class<?> owner, RecordComponent component, SioRules around) {
        Type declared = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        try {
            if (optional && !(declared instanceof ParameterizedType)) {
                throw new UnsupportedTypeException(declared);
            }
            ValueType type = of(
                    component,
                    declared instanceof ParameterizedType generic && optional
                            ? generic.getActualTypeArguments()[0]
                            : declared);
            return new RecordField(
                    component.getName(),
                    new SerializedString(FieldRules.name(component)),
                    optional,
                    type,
                    accessor(component),
                    FieldRules.of(component, around, type));
        } catch (UnsupportedTypeException e) {
            throw new UnsupportedTypeException(owner, component.getName(), e);
        }
    }

    /** The type of a component, which may say itself how it is written. */
    private ValueType of(RecordComponent component, Type type) {
        DatePattern pattern = component.getAnnotation(DatePattern.class);
        if (pattern != null) {
            return Scalars.ofPattern(type, pattern.value());
        }
        ValueType found = of(type);
        return component.isAnnotationPresent(CommaSeparated.class) ? SeparatedType.of(found) : found;
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedTypeException(type, e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new UnsupportedTypeException(component.getType(), e);
        }
    }
}
