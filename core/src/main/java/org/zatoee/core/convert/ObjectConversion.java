// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.InputReader;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.service.BadRequestException;

/** Converts objects of services to bytes and back. What it remembers of a class goes with that class. Thread-safe. */
public final class ObjectConversion {

    private static final byte[] EMPTY = new byte[0];

    /** Types that say nothing of what is in them. */
    private static final Set<Class<?>> DYNAMIC = Set.of(Object.class, Map.class, List.class, Collection.class);

    private static final ClassValue<InputReader> READERS = new ClassValue<>() {
        @Override
        protected InputReader computeValue(Class<?> type) {
            return ServiceContract.of(DYNAMIC.contains(type) ? Object.class : type, Void.class)
                    .input();
        }
    };

    private static final ClassValue<OutputWriter> WRITERS = new ClassValue<>() {
        @Override
        protected OutputWriter computeValue(Class<?> type) {
            return ServiceContract.of(Void.class, type).output();
        }
    };

    private ObjectConversion() {}

    /**
     * The bytes of an object: bytes as they are, text in UTF-8, all else as JSON; none of null.
     *
     * @throws org.zatoee.core.sio.value.UnsupportedTypeException if it has a part that JSON cannot say
     */
    public static byte[] bytes(@Nullable Object value) {
        if (value == null) {
            return EMPTY;
        }
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return writer(value).write(value);
    }

    /** What is in maps and lists may be of classes that are not to be remembered here. */
    private static OutputWriter writer(Object value) {
        return value instanceof Record
                ? WRITERS.get(value.getClass())
                : ServiceContract.of(Void.class, Object.class).output();
    }

    /**
     * The object of a type that bytes stand for.
     *
     * @throws BadRequestException with all that does not fit
     * @throws org.zatoee.core.sio.value.UnsupportedTypeException if objects of that type cannot be made
     */
    public static <T> T read(byte[] bytes, Class<T> type) {
        Object value = READERS.get(type).read(new Message(bytes, Map.of()));
        if (!type.isInstance(value)) {
            throw new BadRequestException("It is no " + type.getSimpleName());
        }
        return type.cast(value);
    }

    /** What may be kept of an object without keeping classes of services: simple values as they are, others as bytes. */
    public static Object detached(Object value) {
        boolean simple = value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigDecimal
                || value instanceof BigInteger;
        return simple ? value : bytes(value).clone();
    }
}
