// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.constraint.RecordConstraints;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.core.sio.format.XmlGenerator;
import org.zatoee.core.sio.format.table.FixedWidthGenerator;
import org.zatoee.core.xml.XmlWriter;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the tests of this package say often. */
final class Sio {

    private Sio() {}

    /** A generic type: {@code new TypeOf<List<String>>() {}.type()}. */
    abstract static class TypeOf<T> {

        final Type type() {
            return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
        }
    }

    static @Nullable Object read(Type type, String json) {
        return read(type, json.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static @Nullable Object read(Type type, String json, Map<String, List<String>> parameters) {
        return read(type, json.getBytes(StandardCharsets.UTF_8), parameters);
    }

    static @Nullable Object read(Type type, byte[] body, Map<String, List<String>> parameters) {
        return ServiceContract.of(type, Void.class).input().read(new Message(body, parameters));
    }

    static @Nullable Object read(Type type, BodyFormat format, String body) {
        return ServiceContract.of(type, Void.class)
                .input()
                .read(new Message(body.getBytes(StandardCharsets.UTF_8), format, Map.of()));
    }

    static String message(Type type, BodyFormat format, byte[] body) {
        InputReader reader = ServiceContract.of(type, Void.class).input();
        return catchThrowableOfType(BadRequestException.class, () -> reader.read(new Message(body, format, Map.of())))
                .getMessage();
    }

    static List<Violation> violations(Type type, BodyFormat format, String body) {
        return catchThrowableOfType(BadRequestException.class, () -> read(type, format, body))
                .violations();
    }

    static List<Violation> violations(Type type, String json) {
        return violations(type, json.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static List<Violation> violations(Type type, byte[] body, Map<String, List<String>> parameters) {
        return catchThrowableOfType(BadRequestException.class, () -> read(type, body, parameters))
                .violations();
    }

    static String write(Type type, @Nullable Object output) {
        byte[] bytes = ServiceContract.of(Void.class, type).output().write(output);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** As a channel with a format has a service of that class read it. */
    static @Nullable Object read(Class<?> service, Type type, BodyFormat format, String body) {
        return ServiceContract.of(type, Void.class, service, RecordConstraints.NONE)
                .input()
                .read(new Message(body.getBytes(StandardCharsets.UTF_8), format, Map.of()));
    }

    static String write(Class<?> service, Type type, @Nullable Object output) {
        byte[] bytes = ServiceContract.of(Void.class, type, service, RecordConstraints.NONE)
                .output()
                .write(output);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static String xml(Type type, Object output) {
        XmlWriter document = XmlWriter.document().start("r");
        ServiceContract.of(Void.class, type).output().writeTo(new XmlGenerator(document), output);
        return document.end().toString().replaceFirst("^<\\?xml[^>]*>", "");
    }

    static String fixedWidth(Type type, @Nullable Object output) {
        OutputWriter writer = ServiceContract.of(Void.class, type).output();
        FixedWidthGenerator generator = new FixedWidthGenerator(writer.layout());
        writer.writeTo(generator, output);
        return new String(generator.toBytes(), StandardCharsets.UTF_8);
    }
}
