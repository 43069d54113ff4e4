// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;

/** Writes the declared output of one service. Immutable, thread-safe. */
public abstract sealed class OutputWriter {

    private static final byte[] EMPTY = new byte[0];

    /**
     * The bytes of an output.
     *
     * @param output what the service returned; null is accepted only from one that returns nothing
     * @throws MissingOutputException if a required part is missing
     */
    public abstract byte[] write(@Nullable Object output);

    /**
     * Writes an output as a value of a larger document.
     *
     * @throws IOException if it cannot be written
     */
    public abstract void write(JsonGenerator generator, @Nullable Object output) throws IOException;

    /** The content type of its bytes; empty when it has none of its own. */
    public abstract String contentType();

    static OutputWriter of(Type type, ValueTypes types) {
        if (type == Void.class) {
            return new Nothing();
        }
        if (type == byte[].class) {
            return new Bytes();
        }
        if (type == String.class) {
            return new Text();
        }
        return new Json(types.of(type), type.getTypeName());
    }

    private static final class Nothing extends OutputWriter {
        @Override
        public byte[] write(@Nullable Object output) {
            return EMPTY;
        }

        @Override
        public void write(JsonGenerator generator, @Nullable Object output) throws IOException {
            generator.writeNull();
        }

        @Override
        public String contentType() {
            return "";
        }
    }

    private static final class Bytes extends OutputWriter {
        @Override
        public byte[] write(@Nullable Object output) {
            return (byte[]) required(output, "bytes");
        }

        @Override
        public void write(JsonGenerator generator, @Nullable Object output) throws IOException {
            generator.writeBinary(write(output));
        }

        @Override
        public String contentType() {
            return "application/octet-stream";
        }
    }

    private static final class Text extends OutputWriter {
        @Override
        public byte[] write(@Nullable Object output) {
            return ((String) required(output, "text")).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void write(JsonGenerator generator, @Nullable Object output) throws IOException {
            generator.writeString((String) required(output, "text"));
        }

        @Override
        public String contentType() {
            return "text/plain;charset=UTF-8";
        }
    }

    private static final class Json extends OutputWriter {

        private final ValueType type;
        private final String typeName;

        Json(ValueType type, String typeName) {
            this.type = type;
            this.typeName = typeName;
        }

        @Override
        public byte[] write(@Nullable Object output) {
            return JsonFormat.write(generator -> write(generator, output));
        }

        @Override
        public void write(JsonGenerator generator, @Nullable Object output) throws IOException {
            type.write(generator, required(output, typeName));
        }

        @Override
        public String contentType() {
            return "application/json";
        }
    }

    private static Object required(@Nullable Object output, String type) {
        if (output == null) {
            throw new MissingOutputException(type);
        }
        return output;
    }
}
